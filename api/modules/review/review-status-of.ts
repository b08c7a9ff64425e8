import type { MatchRelation, ReviewStatus } from '../../../graph-schema/model/vocabulary.js';
import { judgedValue, turned } from '../../../data/reviews/judged-value.js';
import type { ReviewBook, TargetReviews } from '../../../data/reviews/review-book.js';
import { reviewStatus, settled, type CurrentHash } from '../../../data/reviews/review-status.js';
import { targetKey } from '../../../data/reviews/target-key.js';
import { textHash } from '../../../data/reviews/text-hash.js';
import type { Context } from '../../graphql/context.js';
import { isHidden } from './visible-reviews.js';

/** How people have judged something. */
export interface Judged {
  status: ReviewStatus;
  /** Of an alignment that is accepted, changed or rejected: what people say it is, as its own left side sees it. */
  relation: MatchRelation | 'NONE' | null;
}

/**
 * How people have judged an assignment, exercise or alignment, by its id; of an alignment with the relation that the method
 * gives it (null: none). Costs no statement where nobody has; else the texts of both ends, loaded with those of all others
 * that are asked for at once. Where the request names its reviewer, who must not see the first judgement of another, that
 * one is UNREVIEWED.
 */
export async function judgedOf(context: Context, target: string, relation?: MatchRelation | null): Promise<Judged> {
  const reviews = (await bookOf(context)).of(target);
  if (!reviews || (context.reviewer !== null && isHidden(reviews, context.reviewer))) return { status: 'UNREVIEWED', relation: null };
  const hashOf = await currentHashes(context, reviews);
  const status = reviewStatus(reviews, hashOf, relation === undefined ? undefined : { target, relation });
  return { status, relation: relationOf(target, reviews, hashOf) };
}

/** As `judgedOf`, the status alone. */
export const reviewStatusOf = async (context: Context, target: string, relation?: MatchRelation | null): Promise<ReviewStatus> =>
  (await judgedOf(context, target, relation)).status;

/** The judgements as they are while an operation runs: files are looked at once for it. */
export function bookOf(context: Context): Promise<ReviewBook> {
  let book = books.get(context);
  if (!book) books.set(context, (book = context.reviews.read().then((read) => read.book)));
  return book;
}
const books = new WeakMap<Context, Promise<ReviewBook>>();

/** The texts of all that judgements of a target are about, as the graph has them now. */
export async function currentHashes({ load }: Context, { history }: TargetReviews): Promise<CurrentHash> {
  const ids = [...new Set(history.flatMap(({ ends }) => ends.map(({ id }) => id)))];
  const hashes = await Promise.all(
    ids.map(async (id): Promise<[string, string | null]> => {
      const node = await load.node<{ id: string; text?: string; name?: string }>(id);
      const text = node?.text ?? node?.name;
      return [id, text === undefined ? null : textHash(text)];
    }),
  );
  const byId = new Map(hashes);
  return (id) => byId.get(id) ?? null;
}

function relationOf(target: string, reviews: TargetReviews, hashOf: CurrentHash): Judged['relation'] {
  const { judgement } = settled(reviews, hashOf);
  if (judgement?.kind !== 'ALIGNMENT') return null;
  const value = judgedValue(judgement) as MatchRelation | 'NONE';
  return value !== 'NONE' && targetKey(target).swapped ? turned(value) : value;
}
