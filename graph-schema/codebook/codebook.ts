import { z } from 'zod';
import { fieldSchema, type AreaEntry, type FieldFile } from './area-schema.js';
import { fieldFiles } from './field-files.js';

/** A broad field: nothing is coded to it, only to the areas below it. */
export type CodebookField = Omit<FieldFile, 'areas'>;

/** A function area: a concept under which duties of different departments can be found together. `parent`: code of its field, or of the area it is a part of. */
export type CodebookArea = AreaEntry & { parent: string };

/** The function areas with the fields that they stand under. */
export interface Codebook {
  version: string;
  fields: CodebookField[];
  areas: CodebookArea[];
}

/**
 * The shape of the codebook: a list of fields with their areas. Codes are unique over fields and areas, there is one
 * residual area, every reference leads to an area, and a part of an area stands in the area's field.
 */
export const codebookSchema = z.array(fieldSchema).superRefine((fields, context) => {
  const complain = (message: string) => context.addIssue({ code: 'custom', message });
  const areas = fields.flatMap((field) => field.areas);
  const codes = [...fields, ...areas].map(({ code }) => code);
  const areaCodes = new Set(areas.map(({ code }) => code));
  for (const code of new Set(codes.filter((one, index) => codes.indexOf(one) !== index))) complain(`two concepts share the code ${code}`);
  if (areas.filter(({ residual }) => residual).length !== 1) complain('there must be one residual area');
  for (const { code, excludes } of areas) {
    for (const { see } of excludes) {
      if (see !== null && (see === code || !areaCodes.has(see))) complain(`${code} refers to ${see}, which is no other area`);
    }
  }
  for (const { areas: ofField } of fields) {
    for (const { code, within } of ofField) {
      if (within === undefined) continue;
      const whole = ofField.find((area) => area.code === within);
      if (!whole || whole.within !== undefined || whole.code === code)
        complain(`${code} is within ${within}, which is no whole area of its field`);
    }
  }
});

const read = codebookSchema.parse(fieldFiles);

/** The codebook, checked when read; its order is the order of fields and areas everywhere. */
export const codebook: Codebook = {
  version: '2',
  fields: read.map(({ code, zh, en, definition, cofog }) => ({ code, zh, en, definition, cofog })),
  areas: read.flatMap(({ code, areas }) => areas.map((area) => ({ ...area, parent: area.within ?? code }))),
};
