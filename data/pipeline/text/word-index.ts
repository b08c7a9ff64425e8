/** Finds the longest of a list of words that stands at a place, and the longest that ends there. */
export interface WordIndex {
  at(shape: string, at: number, end: number): string | null;
  /** All words at the place, longest first. */
  allAt(shape: string, at: number, end: number): string[];
  endingAt(shape: string, end: number): string | null;
}

/** Indexes words by their first and last characters, so that a look-up costs the same for a long list as for a short one. */
export function wordIndex(words: Iterable<string>): WordIndex {
  const byFirst = new Map<string, string[]>();
  const byLast = new Map<string, string[]>();
  for (const word of new Set(words)) {
    push(byFirst, word[0]!, word);
    push(byLast, word.at(-1)!, word);
  }
  for (const group of [...byFirst.values(), ...byLast.values()]) group.sort((a, b) => b.length - a.length);
  const fits = (shape: string, at: number, end: number) => (word: string) => at + word.length <= end && shape.startsWith(word, at);
  return {
    at: (shape, at, end) => byFirst.get(shape[at] ?? '')?.find(fits(shape, at, end)) ?? null,
    allAt: (shape, at, end) => byFirst.get(shape[at] ?? '')?.filter(fits(shape, at, end)) ?? [],
    endingAt: (shape, end) =>
      byLast.get(shape[end - 1] ?? '')?.find((word) => end >= word.length && shape.startsWith(word, end - word.length)) ?? null,
  };
}

function push(groups: Map<string, string[]>, key: string, word: string): void {
  const group = groups.get(key);
  if (group) group.push(word);
  else groups.set(key, [word]);
}
