import type { ReviewStatus } from '../../../graph-schema/model/vocabulary.js';
import type { Context } from '../../graphql/context.js';
import { reviewStatusOf } from './review-status-of.js';

/** What the argument `reviewStatus` of a list is described by. */
export const statusFilter = 'Only those that were judged so; all where it is left out.';

/** Those of a list that people have judged so. Not for alignments, whose status depends on their relation. */
export async function withStatus<T extends { id: string }>(
  context: Context,
  list: Promise<T[]>,
  wanted: readonly ReviewStatus[] | null | undefined,
): Promise<T[]> {
  if (!wanted?.length) return list;
  const all = await list;
  const statuses = await Promise.all(all.map(({ id }) => reviewStatusOf(context, id)));
  return all.filter((_, index) => wanted.includes(statuses[index]!));
}
