/** The longest part of a list of pairs, in its order, in which the second numbers rise too; the earliest of equals. */
export function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const best = pairs.map(() => 1);
  const before = pairs.map(() => -1);
  for (let i = 0; i < pairs.length; i++) {
    for (let j = 0; j < i; j++) {
      if (pairs[j]![1] < pairs[i]![1] && best[j]! + 1 > best[i]!) {
        best[i] = best[j]! + 1;
        before[i] = j;
      }
    }
  }
  let at = best.indexOf(Math.max(0, ...best));
  const chosen: (readonly [number, number])[] = [];
  for (; at !== -1; at = before[at]!) chosen.unshift(pairs[at]!);
  return chosen;
}
