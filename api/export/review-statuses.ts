import { reviewStatus } from '../../data/reviews/review-status.js';
import type { StatusOf } from '../../data/export/read/export-reader.js';
import type { Context } from '../graphql/context.js';
import { Loaders } from '../graphql/loaders.js';
import { bookOf, currentHashes } from '../modules/review/review-status-of.js';

/** What people have judged of assignments and exercises, as the API's `reviewStatus` says it. Judgements are those of the context's first look. */
export function reviewStatuses(context: Context): StatusOf {
  return async (ids) => {
    const book = await bookOf(context);
    // loaders of its own: an export holds the texts of one department at a time
    const looking = { ...context, load: new Loaders(context.store) };
    const judged = ids.flatMap((id) => {
      const reviews = book.of(id);
      return reviews ? [{ id, reviews }] : [];
    });
    return new Map(
      await Promise.all(judged.map(async ({ id, reviews }) => [id, reviewStatus(reviews, await currentHashes(looking, reviews))] as const)),
    );
  };
}
