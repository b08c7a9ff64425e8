import { alignmentId, endsOfAlignment } from '../../graph-schema/model/identity.js';
import type { MatchRelation, ReviewStatus } from '../../graph-schema/model/vocabulary.js';
import type { ReviewBook } from '../reviews/review-book.js';
import type { LoadedAlignment } from './align-comparable.js';
import { countedDuties, type ComparableMandate } from './comparable-mandate.js';
import { worthALook } from './worth-a-look.js';

/** ANSWERS: the two sides are taken to answer each other. CANDIDATE: a person should look. NO: neither. */
type Verdict = 'ANSWERS' | 'CANDIDATE' | 'NO';

/** What people have judged of alignments, by id; an id that is missing is unreviewed. `relation`: what they say it is. */
export type Statuses = ReadonlyMap<string, { status: ReviewStatus; relation: MatchRelation | 'NONE' | null }>;

/** What an alignment counts as: as people have judged it, where that stands, else by the method. What is only related does not answer. */
export function verdictOf({ id, suggested, score }: LoadedAlignment, statuses: Statuses): Verdict {
  if (isReviewed(id, statuses)) {
    const { relation } = statuses.get(id)!;
    return relation === null || relation === 'NONE' || relation === 'RELATED' ? 'NO' : 'ANSWERS';
  }
  return suggested ? 'ANSWERS' : score >= worthALook ? 'CANDIDATE' : 'NO';
}

/** Whether a person has judged an alignment, and the judgement stands. */
export const isReviewed = (id: string, statuses: Statuses): boolean =>
  ['ACCEPTED', 'CHANGED', 'REJECTED'].includes(statuses.get(id)?.status ?? 'UNREVIEWED');

/** Ids of the alignments of two mandates that people have ever judged, with the sides as they stand here. */
export function judgedBetween(book: ReviewBook, left: ComparableMandate, right: ComparableMandate): string[] {
  const [lefts, rights] = [left, right].map(
    (mandate) => new Set(countedDuties(mandate).flatMap(({ id, clauses }) => [id, ...clauses.map((clause) => clause.id)])),
  );
  return book.all().flatMap(({ history }) => {
    const ends = endsOfAlignment(history[0]!.target);
    if (ends === null) return [];
    const [one, other] = lefts!.has(ends.leftId) ? [ends.leftId, ends.rightId] : [ends.rightId, ends.leftId];
    return lefts!.has(one) && rights!.has(other) ? [alignmentId(one, other)] : [];
  });
}
