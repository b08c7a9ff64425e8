import type { TargetReviews } from '../../../data/reviews/review-book.js';

/** So many must have judged before reviewers see each other's judgements. */
const enough = 2;

/**
 * Whether what others have judged must stay hidden from a reviewer (null: somebody who does not say who they are): while
 * fewer than two have judged, and unless somebody has settled it. One's own judgement is never hidden.
 */
export function isHidden({ independent, adjudication }: TargetReviews, reviewer: string | null): boolean {
  const others = independent.some((one) => one.reviewer !== reviewer);
  return adjudication === null && independent.length < enough && others;
}
