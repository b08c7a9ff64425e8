import { assignRows, type Pull } from './assign-rows';
import type { Link } from './count-crossings';

const rounds = 4;

/**
 * A row for each item of each column, in the given orders, so that linked items stand level where they can.
 */
export function bridgeRows(
  order: readonly (readonly string[])[],
  links: readonly (readonly Link[])[],
): { rowOf: Map<string, number>; rows: number } {
  const rows = Math.max(1, ...order.map((column) => column.length));
  const pullsOf = new Map<string, { to: string; weight: number }[]>();
  for (const { from, to, weight } of links.flat()) {
    pullsOf.set(from, [...(pullsOf.get(from) ?? []), { to, weight }]);
    pullsOf.set(to, [...(pullsOf.get(to) ?? []), { to: from, weight }]);
  }
  const rowOf = new Map<string, number>();
  const pulls = (id: string): Pull[] =>
    (pullsOf.get(id) ?? []).flatMap(({ to, weight }) => (rowOf.has(to) ? [{ row: rowOf.get(to)!, weight }] : []));
  const place = (index: number) => {
    for (const [id, row] of assignRows(order[index]!, pulls, rows)) rowOf.set(id, row);
  };

  // From the middle outwards: the areas are the axis that both sides are read from.
  const middle = Math.min(2, order.length - 1);
  const outwards = order.map((_, index) => index).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  for (let round = 0; round < rounds; round++) for (const index of outwards) place(index);
  return { rowOf, rows };
}
