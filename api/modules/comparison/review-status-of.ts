import type { LoadedAlignment } from '../../../data/compare/align-comparable.js';
import type { ReviewStatus } from '../../../graph-schema/model/vocabulary.js';
import type { Context } from '../../graphql/context.js';

/** What people have judged of an alignment. The one place where a comparison learns of reviews. */
export function reviewStatusOf(
  _context: Context,
  _alignment: Pick<LoadedAlignment, 'id' | 'relation' | 'suggested'>,
): Promise<ReviewStatus> {
  return Promise.resolve('UNREVIEWED');
}
