import { createHash } from 'node:crypto';
import { z } from 'zod';
import { documentKinds, jurisdictionLevels } from '../../../graph-schema/model/vocabulary.js';
import { jurisdictionCode } from '../../corpus/jurisdiction.js';
import type { Manifest } from '../../corpus/manifest.js';
import { Refusal } from './refusal.js';

const code = jurisdictionCode;
const text = (what: string) =>
  z.string().trim().min(2, `${what} is too short`).max(200, `${what} is longer than 200 characters`).nullable().default(null);

const schema = z.object({
  /** The name under which the user knows the file. */
  file: z.string().max(300).default(''),
  city: code,
  cityName: text('the name of the city'),
  level: z
    .enum(jurisdictionLevels, `must be one of ${jurisdictionLevels.join(', ')}`)
    .nullable()
    .default(null),
  parent: code.nullable().default(null),
  kind: z
    .enum(documentKinds, `must be one of ${documentKinds.join(', ')}`)
    .nullable()
    .default(null),
  department: text('the name of the department'),
  number: text('the number'),
  title: text('the title'),
  issuer: text('the issuer'),
  date: z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, 'must be a date like 2014, 2015-02 or 2017-05-19')
    .nullable()
    .default(null),
});

/** A document that a user wants to add, with what the text does not say or says wrongly. */
export type NewDocument = z.infer<typeof schema> & { bytes: Uint8Array };
export type NewDocumentInput = z.input<typeof schema> & { bytes: Uint8Array };

/** Checks the fields. @throws Refusal BAD_INPUT that names the field */
export function parseNewDocument({ bytes, ...fields }: NewDocumentInput): NewDocument {
  const result = schema.safeParse(fields);
  if (result.success) return { ...result.data, bytes };
  const issue = result.error.issues[0]!;
  const field = String(issue.path[0]);
  throw new Refusal('BAD_INPUT', `${field}: ${issue.message}`, 'correct it and try again', field);
}

/** The city of a new document: the listed one, or the one that its fields describe. @returns null where they do not say enough */
export function cityOf({ city, cityName, level, parent }: NewDocument, cities: Manifest['cities']): Manifest['cities'][number] | null {
  const listed = cities.find((known) => known.code === city);
  if (listed) return listed;
  return cityName !== null && level !== null ? { code: city, name: cityName, level, ...(parent === null ? {} : { parent }) } : null;
}

/** Hash of a text without its white space: the same for one text in several encodings and layouts. */
export const textHash = (content: string): string => createHash('sha256').update(content.replace(/\s+/gu, '')).digest('hex');
