/**
 * Compares two ISO dates of any precision (2019, 2019-03, 2019-03-25) as far as both are precise: 2019 and 2019-03-25 are
 * equal, because nothing says which is earlier. Negative, 0 or positive.
 */
export function comparePartialDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}
