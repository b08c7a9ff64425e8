/** Two things that answer each other, or one that nothing answers. */
export interface Pair<T> {
  older: T | null;
  newer: T | null;
  /** 0–1; 0 where one side is missing. */
  score: number;
}

/**
 * Pairs two lists one to one, the most alike first; what is less alike than `least` stays alone. Of equals the nearer by
 * place come first. In the order of the newer list, each lone older one where it stood.
 */
export function pairUp<T>(older: readonly T[], newer: readonly T[], score: (older: T, newer: T) => number, least: number): Pair<T>[] {
  const candidates = older.flatMap((left, i) =>
    newer.flatMap((right, j) => {
      const value = score(left, right);
      return value >= least ? [{ i, j, value }] : [];
    }),
  );
  candidates.sort((a, b) => b.value - a.value || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i - b.i);
  const ofOlder = new Map<number, number>();
  const ofNewer = new Map<number, { i: number; value: number }>();
  for (const { i, j, value } of candidates) {
    if (ofOlder.has(i) || ofNewer.has(j)) continue;
    ofOlder.set(i, j);
    ofNewer.set(j, { i, value });
  }
  const pairs: Pair<T>[] = [];
  let next = 0;
  for (const [j, right] of newer.entries()) {
    const match = ofNewer.get(j);
    for (; match && next <= match.i; next++) {
      if (!ofOlder.has(next)) pairs.push({ older: older[next]!, newer: null, score: 0 });
    }
    pairs.push({ older: match ? older[match.i]! : null, newer: right, score: match?.value ?? 0 });
  }
  for (; next < older.length; next++) if (!ofOlder.has(next)) pairs.push({ older: older[next]!, newer: null, score: 0 });
  return pairs;
}
