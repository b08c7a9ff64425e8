import { createHash } from 'node:crypto';
import type { MatchRelation } from '../../graph-schema/model/vocabulary.js';
import { judgedValue, turned } from './judged-value.js';
import type { Judgement } from './judgement.js';
import type { ReviewBook } from './review-book.js';
import { settled } from './review-status.js';
import { targetKey } from './target-key.js';

/** Two clauses, or two whole duties, that people have judged. Pairs that the two sides' readers do not list have no relation. */
export interface ReviewedPair {
  /** The department's name; the duty's and the clause's ordinal, null for a whole duty. */
  left: { holder: string; duty: number; clause: number | null; text: string };
  right: { holder: string; duty: number; clause: number | null; text: string };
  /** As settled; the right side seen from the left. */
  relation: MatchRelation | 'NONE';
  /** False where a reader said that fair readers may differ, or readers did differ. */
  sure: boolean;
  /** `aside`: never looked at while the method is made, only for measuring it. By the left duty. */
  set: 'tuning' | 'aside';
}

/**
 * The judged pairs of clauses and of duties as one list, for measuring, each with the texts as they were judged. Pairs about
 * which reviewers differ and that nobody has settled are left out.
 */
export function reviewedPairs(book: ReviewBook): ReviewedPair[] {
  const targets = book.all().filter(({ kind }) => kind === 'ALIGNMENT');
  return targets.flatMap((reviews): ReviewedPair[] => {
    const shown = reviews.independent[0] ?? reviews.adjudication;
    const { judgement } = settled(reviews, (id) => shown?.ends.find((end) => end.id === id)?.hash ?? null);
    if (!judgement || !shown) return [];
    const [left, right] = [sideOf(shown, 0), sideOf(shown, 1)];
    const value = judgedValue(judgement) as MatchRelation | 'NONE';
    const { swapped } = targetKey(shown.target);
    const differed = new Set(reviews.independent.map(judgedValue)).size > 1;
    return [
      {
        left,
        right,
        relation: swapped && value !== 'NONE' ? turned(value) : value,
        sure: judgement.sure && !differed && reviews.independent.every(({ sure }) => sure),
        set: setOf(left.holder, left.duty),
      },
    ];
  });
}

function sideOf({ ends }: Judgement, side: 0 | 1): ReviewedPair['left'] {
  const { holder, ordinal, text } = ends[side];
  const [duty, clause] = (ordinal ?? '').split('.').map(Number);
  return { holder, duty: duty!, clause: clause ?? null, text };
}

/** Two of five left duties are kept aside, by a hash that nothing else depends on. */
function setOf(holder: string, duty: number): 'tuning' | 'aside' {
  const digest = createHash('sha256').update(`kept aside: ${holder} ${duty}`).digest();
  return digest.readUInt32BE(0) % 5 < 2 ? 'aside' : 'tuning';
}
