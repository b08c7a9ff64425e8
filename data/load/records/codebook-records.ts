import { codebook } from '../../../graph-schema/codebook/codebook.js';
import { makeId } from '../../../graph-schema/model/identity.js';
import type { RecordBatch } from '../../../graph-schema/model/records.js';
import type { NodeRef } from './batch-writer.js';

export function areaRef(code: string): NodeRef {
  return { label: 'FunctionArea', id: makeId('FunctionArea', code) };
}

/** The function areas of the codebook, in its order. */
export function codebookBatch(): RecordBatch {
  return {
    source: 'codebook',
    place: '0 codebook',
    nodes: codebook.areas.map(({ code, zh, en, definition, residual }, index) => ({
      label: 'FunctionArea',
      id: areaRef(code).id,
      properties: { ordinal: index + 1, code, labelZh: zh, labelEn: en, definition, residual },
    })),
    relationships: [],
  };
}
