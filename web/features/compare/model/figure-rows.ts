/** A row of a figure: what is counted, and the clauses of each department that are so, in the order of the departments. */
export interface CountedRow {
  code: string;
  counts: readonly number[];
}

/**
 * Shares of each department's clauses as they are drawn: 1 for the largest of all rows, 0 where nothing is counted, also
 * where a department has no clauses at all.
 *
 * @param totals clauses of each department
 * @returns by row and department, in their orders
 */
export function drawnShares(rows: readonly CountedRow[], totals: readonly number[]): number[][] {
  const shares = rows.map(({ counts }) => counts.map((count, index) => (count === 0 ? 0 : count / totals[index]!)));
  const most = Math.max(0, ...shares.flat());
  return shares.map((row) => row.map((share) => (share === 0 ? 0 : share / most)));
}
