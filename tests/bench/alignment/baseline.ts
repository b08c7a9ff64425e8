/**
 * The plainest method: cosines of TF-IDF vectors of character bigrams, counted over the texts of both sides.
 *
 * @returns one row for each left text, one number in 0–1 for each right text
 */
export function baselineScores(left: readonly string[], right: readonly string[]): number[][] {
  const counts = [...left, ...right].map(bigrams);
  const having = new Map<string, number>();
  for (const one of counts) for (const pair of one.keys()) having.set(pair, (having.get(pair) ?? 0) + 1);
  const vectors = counts.map((one) => {
    const weights = new Map([...one].map(([pair, count]) => [pair, count * Math.log((1 + counts.length) / having.get(pair)!)]));
    return { weights, length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
  });
  return left.map((_, i) =>
    right.map((_text, j) => {
      const [a, b] = [vectors[i]!, vectors[left.length + j]!];
      if (a.length === 0 || b.length === 0) return 0;
      let dot = 0;
      for (const [pair, weight] of a.weights) dot += weight * (b.weights.get(pair) ?? 0);
      return dot / (a.length * b.length);
    }),
  );
}

function bigrams(text: string): Map<string, number> {
  const characters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character));
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < characters.length; i++) {
    const pair = `${characters[i]}${characters[i + 1]}`;
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}
