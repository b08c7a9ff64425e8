import type { MatchRelation } from '../../lib/gql/operations';

/** In the order of the keys 1–5. */
export const relations = ['EXACT', 'CLOSE', 'BROADER', 'NARROWER', 'RELATED'] as const satisfies readonly MatchRelation[];
