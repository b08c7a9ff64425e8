import { codebook, type CodebookField } from '../../../graph-schema/codebook/codebook.js';
import { makeId } from '../../../graph-schema/model/identity.js';
import type { NodeProperties } from '../../../graph-schema/model/labels.js';
import type { NodeRecord, RecordBatch } from '../../../graph-schema/model/records.js';
import type { NodeRef } from './batch-writer.js';

export function areaRef(code: string): NodeRef {
  return { label: 'FunctionArea', id: makeId('FunctionArea', code) };
}

/** The broad fields and function areas of the codebook, in its order. */
export function codebookBatch(): RecordBatch {
  const { fields, areas } = codebook;
  return {
    source: 'codebook',
    place: '0 codebook',
    nodes: [
      ...areas.map(({ includes, excludes, example, residual, ...area }, index) =>
        node(area, index, {
          includes,
          excludes: excludes.map(({ what }) => what),
          excludesSee: excludes.map(({ see }) => see ?? ''),
          exampleText: example.text,
          exampleSource: example.source,
          isField: false,
          residual,
        }),
      ),
      ...fields.map((field, index) => node(field, index, ofField)),
    ],
    relationships: areas.map(({ code, parent }) => ({ type: 'HAS_PARENT', from: areaRef(code), to: areaRef(parent) })),
  };
}

const ofField = {
  includes: [],
  excludes: [],
  excludesSee: [],
  exampleText: null,
  exampleSource: null,
  isField: true,
  residual: false,
} satisfies Partial<NodeProperties['FunctionArea']>;

type Common = 'ordinal' | 'code' | 'labelZh' | 'labelEn' | 'definition' | 'cofogGroup' | 'cofogMatch';

function node(
  { code, zh, en, definition, cofog }: CodebookField,
  index: number,
  more: Omit<NodeProperties['FunctionArea'], Common>,
): NodeRecord {
  const common: Pick<NodeProperties['FunctionArea'], Common> = {
    ordinal: index + 1,
    code,
    labelZh: zh,
    labelEn: en,
    definition,
    cofogGroup: cofog?.group ?? null,
    cofogMatch: cofog?.match ?? null,
  };
  return { label: 'FunctionArea', id: areaRef(code).id, properties: { ...common, ...more } };
}
