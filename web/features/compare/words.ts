import type { MatchRelation, ReviewStatus } from '../../lib/gql/operations';

/** Relations from the closest to the loosest. */
export const relations = ['EXACT', 'CLOSE', 'BROADER', 'NARROWER', 'RELATED'] as const satisfies readonly MatchRelation[];

export const reviewStatuses = [
  'UNREVIEWED',
  'ACCEPTED',
  'REJECTED',
  'CHANGED',
  'CONTESTED',
  'STALE',
] as const satisfies readonly ReviewStatus[];

/** A sign for each relation, beside its name. */
export const relationSigns: Record<MatchRelation, string> = { EXACT: '=', CLOSE: '≈', BROADER: '⊂', NARROWER: '⊃', RELATED: '~' };
