import type { EntityKind } from '../../lib/gql/operations';

/** Kinds that a search can be narrowed to. */
export const searchableKinds = [
  'DUTY',
  'DIVISION',
  'DIVISION_CLAUSE',
  'REFORM_ACTION',
  'BOUNDARY',
  'BODY',
  'FUNCTION_AREA',
  'AFFILIATED_UNIT',
  'ACTIVITY',
  'INDICATOR',
  'DEPARTMENT',
  'DOCUMENT',
] as const satisfies readonly EntityKind[];

export type SearchableKind = (typeof searchableKinds)[number];
