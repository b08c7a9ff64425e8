import type { ReviewStatus } from '../../../graph-schema/model/vocabulary.js';
import type { Context } from '../../graphql/context.js';

/** What people have judged of an alignment, by its id. The one place where a comparison learns of reviews. */
export function reviewStatusOf(_context: Context, _id: string): Promise<ReviewStatus> {
  return Promise.resolve('UNREVIEWED');
}
