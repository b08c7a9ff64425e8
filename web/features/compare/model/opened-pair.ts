import type { ClausePair } from './comparison';

/**
 * The pair that an address names, whichever of its two departments stands on the left now: the id of an alignment is made
 * of the ids of its left and its right clause, so that the same pair has another id once the sides are swapped.
 */
export function openedPair(pairs: readonly ClausePair[], id: string | null): ClausePair | undefined {
  const swapped = id?.replace(/^(alignment-[cd])(.{16})(.{16})$/u, '$1$3$2');
  return pairs.find((pair) => pair.id === id) ?? pairs.find((pair) => pair.id === swapped);
}
