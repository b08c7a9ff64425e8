import type { ReviewKind } from '../../graph-schema/model/vocabulary.js';
import { groupBy } from './group-by.js';
import { judgedValue } from './judged-value.js';
import type { Judgement } from './judgement.js';
import { krippendorffAlpha, type Agreement } from './krippendorff-alpha.js';
import type { ReviewBook } from './review-book.js';

/**
 * How far reviewers of one kind of target agree: over their independent judgements, not those that settle others. Judgements
 * of different states of a text are of different units.
 */
export function agreementOf(book: ReviewBook, kind: ReviewKind): Agreement & { reviewers: string[] } {
  const units = book
    .all()
    .filter((target) => target.kind === kind)
    .flatMap(({ independent }) => [...groupBy(independent, textsOf).values()])
    .filter((judgements) => judgements.length > 1);
  const reviewers = [...new Set(units.flat().map(({ reviewer }) => reviewer))].sort();
  return { ...krippendorffAlpha(units.map((judgements) => judgements.map(judgedValue))), reviewers };
}

const textsOf = ({ ends }: Judgement): string =>
  ends
    .map(({ id, hash }) => id + hash)
    .sort()
    .join();
