import type { JudgedPair } from './judged-set.js';

/** 1: the two answer each other; 0: they do not; null: fair readers may differ, or they are only related. */
export type Label = 0 | 1 | null;

/** What is expected of a pair; one that was not listed was read and has no relation. */
export function labelOf(judged: JudgedPair | undefined): Label {
  if (judged === undefined || judged.relation === 'NONE') return 0;
  if (judged.relation === 'RELATED' || !judged.sure) return null;
  return 1;
}
