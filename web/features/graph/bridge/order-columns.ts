import { countCrossings, placesOf, type Link } from './count-crossings';

export interface ColumnItem {
  id: string;
  /** Items of a lower group stay above those of a higher one. */
  group: number;
}

const sweeps = 24;
const swapPasses = 8;

/**
 * The order of each column's items that lets few lines cross: barycentre sweeps to and fro, then swaps of neighbours
 * while they help. `links[i]` are the lines between column `i` and `i + 1`. Groups keep their order. The same input
 * gives the same order.
 */
export function orderColumns(columns: readonly (readonly ColumnItem[])[], links: readonly (readonly Link[])[]): string[][] {
  const group = new Map(columns.flat().map((item) => [item.id, item.group]));
  const near = neighboursOf(links);
  let order = columns.map((column) => column.map((item) => item.id).sort((a, b) => group.get(a)! - group.get(b)!));
  let best = order;
  let fewest = crossingsOf(order, links);

  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    order = order.map((column) => [...column]);
    const forth = sweep % 2 === 0;
    for (let step = 1; step < order.length; step++) {
      const index = forth ? step : order.length - 1 - step;
      const fixed = placesOf(order[forth ? index - 1 : index + 1]!);
      order[index] = sortByBarycentre(order[index]!, group, (id) => (forth ? near.before(index, id) : near.after(index, id)), fixed);
    }
    const swapped = swapNeighbours(order, group, near);
    const crossings = crossingsOf(swapped, links);
    if (crossings < fewest) [best, fewest] = [swapped, crossings];
    // Every third sweep goes on from the improved order; the others keep the freedom of the plain barycentres.
    if (sweep % 3 === 2) order = swapped;
  }
  return best;
}

/** All crossings of a drawing, weighted. */
export function crossingsOf(order: readonly (readonly string[])[], links: readonly (readonly Link[])[]): number {
  return links.reduce((sum, between, index) => sum + countCrossings(order[index]!, order[index + 1]!, between), 0);
}

interface Near {
  id: string;
  weight: number;
}
interface Neighbours {
  before(column: number, id: string): readonly Near[];
  after(column: number, id: string): readonly Near[];
}

function neighboursOf(links: readonly (readonly Link[])[]): Neighbours {
  const after = links.map((between) => groupNear(between, (link) => link.from, (link) => link.to));
  const before = links.map((between) => groupNear(between, (link) => link.to, (link) => link.from));
  return {
    before: (column, id) => before[column - 1]?.get(id) ?? [],
    after: (column, id) => after[column]?.get(id) ?? [],
  };
}

function groupNear(links: readonly Link[], key: (link: Link) => string, value: (link: Link) => string): Map<string, Near[]> {
  const grouped = new Map<string, Near[]>();
  for (const link of links) {
    const list = grouped.get(key(link)) ?? [];
    list.push({ id: value(link), weight: link.weight });
    grouped.set(key(link), list);
  }
  return grouped;
}

/** Items without a neighbour in the fixed column keep their place, as if it were their barycentre. */
function sortByBarycentre(
  column: readonly string[], group: ReadonlyMap<string, number>, near: (id: string) => readonly Near[], fixed: ReadonlyMap<string, number>,
): string[] {
  const scale = fixed.size / Math.max(1, column.length);
  const centre = new Map(
    column.map((id, place) => {
      const placed = near(id).filter((one) => fixed.has(one.id));
      const weight = placed.reduce((sum, one) => sum + one.weight, 0);
      const sum = placed.reduce((total, one) => total + one.weight * fixed.get(one.id)!, 0);
      return [id, weight > 0 ? sum / weight : place * scale] as const;
    }),
  );
  return [...column].sort((a, b) => group.get(a)! - group.get(b)! || centre.get(a)! - centre.get(b)!);
}

function swapNeighbours(start: readonly (readonly string[])[], group: ReadonlyMap<string, number>, near: Neighbours): string[][] {
  const order = start.map((column) => [...column]);
  for (let pass = 0; pass < swapPasses; pass++) {
    let improved = false;
    order.forEach((column, index) => {
      const before = placesOf(order[index - 1] ?? []);
      const after = placesOf(order[index + 1] ?? []);
      for (let place = 0; place + 1 < column.length; place++) {
        const [upper, lower] = [column[place]!, column[place + 1]!];
        if (group.get(upper) !== group.get(lower)) continue;
        const gain =
          pairCrossings(near.before(index, upper), near.before(index, lower), before) +
          pairCrossings(near.after(index, upper), near.after(index, lower), after) -
          pairCrossings(near.before(index, lower), near.before(index, upper), before) -
          pairCrossings(near.after(index, lower), near.after(index, upper), after);
        if (gain <= 0) continue;
        [column[place], column[place + 1]] = [lower, upper];
        improved = true;
      }
    });
    if (!improved) break;
  }
  return order;
}

/** Crossings of the lines of two items, the first standing above the second. */
function pairCrossings(upper: readonly Near[], lower: readonly Near[], places: ReadonlyMap<string, number>): number {
  let crossings = 0;
  for (const a of upper) {
    for (const b of lower) {
      const [placeA, placeB] = [places.get(a.id), places.get(b.id)];
      if (placeA !== undefined && placeB !== undefined && placeA > placeB) crossings += a.weight * b.weight;
    }
  }
  return crossings;
}
