import type { ReformKind } from '../../lib/gql/operations';

/** What left or came goes from somewhere to somewhere; what was added or strengthened moves nothing and stands apart. */
export const blocks = [
  { name: 'moved', kinds: ['CANCELLED', 'DEVOLVED', 'TRANSFERRED_OUT', 'TRANSFERRED_IN', 'MERGED', 'OTHER'] },
  { name: 'apart', kinds: ['ADDED', 'STRENGTHENED'] },
] as const satisfies readonly { name: string; kinds: readonly ReformKind[] }[];

export const kindsInOrder: readonly ReformKind[] = blocks.flatMap((block): readonly ReformKind[] => block.kinds);
