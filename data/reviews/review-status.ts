import type { MatchRelation, ReviewStatus } from '../../graph-schema/model/vocabulary.js';
import { judgedValue, turned } from './judged-value.js';
import type { Judgement } from './judgement.js';
import type { TargetReviews } from './review-book.js';
import { targetKey } from './target-key.js';

/** The hash of a text as it is now, by the id of what says it; null where that is no longer there. */
export type CurrentHash = (id: string) => string | null;

/** Whether a judgement is of the texts as they are now. */
export const isCurrent = ({ ends }: Judgement, hashOf: CurrentHash): boolean => ends.every(({ id, hash }) => hashOf(id) === hash);

/** The judgement that holds, as the texts are now; `contested` where reviewers differ and nobody has settled it. */
export function settled(
  reviews: TargetReviews | undefined,
  hashOf: CurrentHash,
): { judgement: Judgement | null; contested: boolean; stale: boolean } {
  const nothing = { judgement: null, contested: false, stale: false };
  if (!reviews) return nothing;
  const { adjudication, independent } = reviews;
  if (!adjudication && independent.length === 0) return nothing;
  if (adjudication && isCurrent(adjudication, hashOf)) return { ...nothing, judgement: adjudication };
  const current = independent.filter((one) => isCurrent(one, hashOf));
  if (current.length === 0) return { ...nothing, stale: true };
  const contested = new Set(current.map(judgedValue)).size > 1;
  return { judgement: contested ? null : current.at(-1)!, contested, stale: false };
}

/**
 * How people have judged a target.
 *
 * @param shown of an alignment, with the relation that the method gives it now (null: none): a judgement counts as ACCEPTED
 *   where it comes to the same, so that a new version of the method does not turn an agreement into another
 */
export function reviewStatus(
  reviews: TargetReviews | undefined,
  hashOf: CurrentHash,
  shown?: { target: string; relation: MatchRelation | null },
): ReviewStatus {
  const { judgement, contested, stale } = settled(reviews, hashOf);
  if (contested) return 'CONTESTED';
  if (stale) return 'STALE';
  if (judgement === null) return 'UNREVIEWED';
  if (judgement.verdict === 'REJECT') return 'REJECTED';
  if (judgement.kind !== 'ALIGNMENT' || shown === undefined) return judgement.verdict === 'ACCEPT' ? 'ACCEPTED' : 'CHANGED';
  const value = judgedValue(judgement) as MatchRelation;
  return (targetKey(shown.target).swapped ? turned(value) : value) === shown.relation ? 'ACCEPTED' : 'CHANGED';
}
