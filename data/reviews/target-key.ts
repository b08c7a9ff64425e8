import { endsOfAlignment } from '../../graph-schema/model/identity.js';

/**
 * Under which key judgements of a target are kept. Two mandates may be laid side by side either way round; both ways are
 * one alignment. `swapped`: the target has its sides the other way round than the key.
 */
export function targetKey(target: string): { key: string; swapped: boolean } {
  const ends = endsOfAlignment(target);
  if (ends === null) return { key: target, swapped: false };
  const swapped = ends.rightId < ends.leftId;
  return { key: swapped ? `${ends.rightId} ${ends.leftId}` : `${ends.leftId} ${ends.rightId}`, swapped };
}
