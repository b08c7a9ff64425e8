import type { ReformKind } from '../../lib/gql/operations';

/** The kinds by what they do to a mandate, in the order of the matrix. Strengthening moves nothing and is kept apart. */
export const kindGroups = [
  { name: 'left', kinds: ['CANCELLED', 'DEVOLVED', 'TRANSFERRED_OUT'] },
  { name: 'came', kinds: ['TRANSFERRED_IN', 'MERGED', 'ADDED', 'OTHER'] },
  { name: 'strengthened', kinds: ['STRENGTHENED'] },
] as const satisfies readonly { name: string; kinds: readonly ReformKind[] }[];

export const kindsInOrder: readonly ReformKind[] = kindGroups.flatMap((group): readonly ReformKind[] => group.kinds);
