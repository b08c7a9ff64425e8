/** How far judges agree. */
export interface Agreement {
  /** 1: always; 0: as often as by chance; null where nothing could differ (no unit judged twice, or one value only). */
  alpha: number | null;
  /** Units with at least two judgements; the others say nothing about agreement. */
  units: number;
  /** Judgements of those units. */
  judgements: number;
  /** In the order of the rows and columns of `coincidences`. */
  values: string[];
  /** How often two judgements of one unit have the values of row and column; the sum of all is `judgements`. */
  coincidences: number[][];
}

/**
 * Krippendorff's α for nominal values, any number of judges, and judgements that are missing: K. Krippendorff, Computing
 * Krippendorff's Alpha-Reliability (2011), https://repository.upenn.edu/asc_papers/43, section C. Checked against its
 * examples (0.095, 0.692, 0.743).
 *
 * @param units the values that judges gave to each unit, one each; who gave which does not matter
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): Agreement {
  const coded = units.filter((given) => given.length > 1);
  const values = [...new Set(coded.flat())].sort();
  const place = new Map(values.map((value, index) => [value, index]));
  const coincidences = values.map(() => values.map(() => 0));
  for (const given of coded) {
    const counts = values.map((value) => given.filter((one) => one === value).length);
    for (const one of new Set(given)) {
      for (const other of new Set(given)) {
        const [c, k] = [place.get(one)!, place.get(other)!];
        coincidences[c]![k]! += (counts[c]! * (counts[k]! - (c === k ? 1 : 0))) / (given.length - 1);
      }
    }
  }
  const totals = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const n = coded.reduce((sum, given) => sum + given.length, 0);
  const agreed = coincidences.reduce((sum, row, index) => sum + row[index]!, 0);
  const byChance = totals.reduce((sum, total) => sum + total * (total - 1), 0);
  const expected = n * (n - 1) - byChance;
  const alpha = expected === 0 || n === 0 ? null : 1 - ((n - 1) * (n - agreed)) / expected;
  return { alpha, units: coded.length, judgements: n, values, coincidences };
}
