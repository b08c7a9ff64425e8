import { parseAsArrayOf, parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { ReviewKind, ReviewStatus } from '../../lib/gql/operations';

export const views = ['queue', 'settle', 'agreement'] as const;
export const kinds = ['ALIGNMENT', 'ASSIGNMENT', 'EXERCISE'] as const satisfies readonly ReviewKind[];
export const statuses = ['UNREVIEWED', 'ACCEPTED', 'REJECTED', 'CHANGED', 'CONTESTED', 'STALE'] as const satisfies readonly ReviewStatus[];

/** What the screen shows, as the address says it. */
export function useReviewAddress() {
  return useQueryStates(
    {
      view: parseAsStringLiteral(views).withDefault('queue'),
      kind: parseAsStringLiteral(kinds).withDefault('ALIGNMENT'),
      status: parseAsStringLiteral(statuses),
      departments: parseAsArrayOf(parseAsString).withDefault([]),
      all: parseAsBoolean.withDefault(false),
    },
    { history: 'push' },
  );
}
