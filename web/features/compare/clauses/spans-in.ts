import type { ClausePair, ComparedClause, WordSpan } from '../model/comparison';

/** How the words of a clause are marked: by the pair that is looked at, else by its best one. */
export function spansIn(clause: ComparedClause, pairs: readonly ClausePair[], looked: ClausePair | null): readonly WordSpan[] {
  const own = pairs.filter(({ left, right }) => left === clause || right === clause);
  const pair = looked !== null && own.includes(looked) ? looked : own.toSorted((a, b) => b.score - a.score)[0];
  if (!pair) return [];
  return pair.left === clause ? pair.leftSpans : pair.rightSpans;
}
