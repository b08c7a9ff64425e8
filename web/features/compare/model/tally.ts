import type { ClausePair, ComparedClause } from './comparison';

/** How many clauses of one side have an answer on the other. */
export interface SideTally {
  total: number;
  answered: number;
}

export interface Tally {
  left: SideTally;
  right: SideTally;
  pairs: number;
}

/** Counts of clauses, with what they are a part of. */
export function tally(left: readonly ComparedClause[], right: readonly ComparedClause[], pairs: readonly ClausePair[]): Tally {
  const answered = new Set(pairs.flatMap((pair) => [pair.left.id, pair.right.id]));
  const side = (clauses: readonly ComparedClause[]): SideTally => ({
    total: clauses.length,
    answered: clauses.filter(({ id }) => answered.has(id)).length,
  });
  return {
    left: side(left),
    right: side(right),
    pairs: pairs.length,
  };
}
