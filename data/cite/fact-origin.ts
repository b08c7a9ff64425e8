import type { Label } from '../../graph-schema/model/labels.js';

/** TEXT: sentences bear it out. MANIFEST: the list of documents says it. CODEBOOK: the list of function areas does. READING: it follows from how documents were read. */
export const factOrigins = ['TEXT', 'MANIFEST', 'CODEBOOK', 'READING'] as const;
export type FactOrigin = (typeof factOrigins)[number];

/** Where a node comes from that has or has no sentence. */
export function factOrigin(label: Label, hasEvidence: boolean): FactOrigin {
  if (hasEvidence) return 'TEXT';
  if (label === 'City' || label === 'Document') return 'MANIFEST';
  return label === 'FunctionArea' ? 'CODEBOOK' : 'READING';
}
