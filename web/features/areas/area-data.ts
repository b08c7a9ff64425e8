import type { AreaQuery, AreasQuery } from '../../lib/gql/operations';

export type AreaField = AreasQuery['functionFields'][number];
export type AreaEntry = AreaField['children'][number];
export type AreaShare = AreaEntry['usage'][number];
export type AreaDepartment = AreasQuery['departments']['nodes'][number];
export type FullArea = NonNullable<AreaQuery['functionArea']>;

/** The kinds of things that are counted, in the order in which they are shown. */
export const countedKinds = ['duties', 'clauses', 'divisionClauses', 'reformActions'] as const;

/** Whether anything in any city is about it. */
export const isUsed = ({ usage }: Pick<AreaEntry, 'usage'>): boolean =>
  usage.some((share) => countedKinds.some((kind) => share[kind].coded > 0));
