/** A row that an item is drawn to, and how strongly. */
export interface Pull {
  row: number;
  weight: number;
}

/**
 * Rows for the items of one column: strictly increasing in the given order, from `first` to below `rows`, as near to
 * what pulls each item as can be (least sum of weighted distances, by dynamic programming). Items that nothing pulls
 * go where they disturb least, as high as possible. Throws a RangeError where there are more items than rows.
 */
export function assignRows(order: readonly string[], pulls: (id: string) => readonly Pull[], rows: number, first = 0): Map<string, number> {
  const count = order.length;
  if (count > rows - first) throw new RangeError(`${count} items do not fit into ${rows - first} rows`);
  // cost[r]: least cost of the items so far with the last one at or above row r; taken[i][r]: the row it then has.
  let cost = new Array<number>(rows + 1).fill(0);
  const taken: Int32Array[] = [];
  order.forEach((id, index) => {
    const pulling = pulls(id);
    const next = new Array<number>(rows + 1).fill(Infinity);
    const rowsTaken = new Int32Array(rows + 1).fill(-1);
    let least = Infinity;
    let at = -1;
    for (let row = first + index; row < rows - (count - 1 - index); row++) {
      const before = index === 0 ? 0 : cost[row - 1]!;
      // A very small price on distance from the top settles ties the same way every time.
      const total = before + pulling.reduce((sum, pull) => sum + pull.weight * Math.abs(pull.row - row), 0) + row * 1e-4;
      if (total < least) [least, at] = [total, row];
      next[row] = least;
      rowsTaken[row] = at;
    }
    for (let row = rows - (count - 1 - index); row <= rows; row++) [next[row], rowsTaken[row]] = [least, at];
    cost = next;
    taken.push(rowsTaken);
  });

  const rowsOf = new Array<number>(count);
  let limit = rows - 1;
  for (let index = count - 1; index >= 0; index--) {
    rowsOf[index] = taken[index]![limit]!;
    limit = rowsOf[index]! - 1;
  }
  return new Map(order.map((id, index) => [id, rowsOf[index]!]));
}
