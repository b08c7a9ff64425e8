import { countCrossings, placesOf, type Link } from './count-crossings';

export interface ColumnItem {
  id: string;
  /** Items of a lower group stay above those of a higher one. */
  group: number;
}

const sweeps = 8;
const siftPasses = 6;
/** A shuffled start sometimes leads to a better end; many for a small picture, none for a large one. */
const startsFor = (items: number) => (items <= 150 ? 24 : items <= 400 ? 2 : 1);

/**
 * The order of each column's items that lets few lines cross: barycentre sweeps to and fro, then each item is moved to
 * where it crosses least. `links[i]` are the lines between column `i` and `i + 1`. Groups keep their order. The same
 * input gives the same order.
 */
export function orderColumns(columns: readonly (readonly ColumnItem[])[], links: readonly (readonly Link[])[]): string[][] {
  const group = new Map(columns.flat().map((item) => [item.id, item.group]));
  const near = neighboursOf(links);
  const random = seededRandom(1);
  const cluster = clustersOf(group.keys(), links.flat());
  const given = columns.map((column) => column.map((item) => item.id).sort((a, b) => group.get(a)! - group.get(b)!));
  let best = given;
  let fewest = crossingsOf(given, links);

  for (let start = 0; start < startsFor(group.size); start++) {
    let order = start === 0 ? given : shuffleClusters(given, group, cluster, random);
    for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
      order = sweepOnce(order, sweep % 2 === 0, group, near);
      // The crossings of the plain sweep tell little; those after sifting are what would be drawn.
      if (sweep % 4 < 3) continue;
      const sifted = sift(order, group, near);
      const crossings = crossingsOf(sifted, links);
      if (crossings < fewest) [best, fewest] = [sifted, crossings];
      order = sifted;
    }
  }
  return best;
}

function sweepOnce(from: readonly (readonly string[])[], forth: boolean, group: ReadonlyMap<string, number>, near: Neighbours): string[][] {
  const order = from.map((column) => [...column]);
  for (let step = 1; step < order.length; step++) {
    const index = forth ? step : order.length - 1 - step;
    const fixed = placesOf(order[forth ? index - 1 : index + 1]!);
    order[index] = sortByBarycentre(order[index]!, group, (id) => (forth ? near.before(index, id) : near.after(index, id)), fixed);
  }
  return order;
}

/** A generator with a fixed seed (mulberry32), so that a picture does not change when it is drawn again. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Clusters in a new order, the same in every column, so that what belongs together starts out level. */
function shuffleClusters(
  columns: readonly (readonly string[])[],
  group: ReadonlyMap<string, number>,
  cluster: ReadonlyMap<string, string>,
  random: () => number,
): string[][] {
  const keys = new Map([...new Set(cluster.values())].map((name) => [name, random()]));
  const key = (id: string) => keys.get(cluster.get(id)!)!;
  return columns.map((column) => [...column].sort((a, b) => group.get(a)! - group.get(b)! || key(a) - key(b)));
}

/** Each item together with the one its strongest line leads to, and so on. */
function clustersOf(ids: Iterable<string>, links: readonly Link[]): Map<string, string> {
  const strongest = new Map<string, { to: string; weight: number }>();
  for (const { from, to, weight } of links) {
    if (weight > (strongest.get(from)?.weight ?? 0)) strongest.set(from, { to, weight });
    if (weight > (strongest.get(to)?.weight ?? 0)) strongest.set(to, { to: from, weight });
  }
  const cluster = new Map<string, string>();
  for (const id of ids) {
    const path: string[] = [];
    let at = id;
    while (!cluster.has(at) && !path.includes(at)) {
      path.push(at);
      at = strongest.get(at)?.to ?? at;
    }
    const name = cluster.get(at) ?? at;
    for (const one of path) cluster.set(one, name);
  }
  return cluster;
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
  const after = links.map((between) =>
    groupNear(
      between,
      (link) => link.from,
      (link) => link.to,
    ),
  );
  const before = links.map((between) =>
    groupNear(
      between,
      (link) => link.to,
      (link) => link.from,
    ),
  );
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
  column: readonly string[],
  group: ReadonlyMap<string, number>,
  near: (id: string) => readonly Near[],
  fixed: ReadonlyMap<string, number>,
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

/** Moves each item in turn, within its group, to the place where its lines cross fewest others; until nothing moves. */
function sift(start: readonly (readonly string[])[], group: ReadonlyMap<string, number>, near: Neighbours): string[][] {
  const order = start.map((column) => [...column]);
  for (let pass = 0; pass < siftPasses; pass++) {
    let moved = false;
    order.forEach((column, index) => {
      const before = placedLines(column, (id) => near.before(index, id), placesOf(order[index - 1] ?? []));
      const after = placedLines(column, (id) => near.after(index, id), placesOf(order[index + 1] ?? []));
      /** What is won when `lower`, now below `upper`, changes places with it. */
      const gain = (upper: string, lower: string) =>
        crossingsSaved(before.get(upper)!, before.get(lower)!) + crossingsSaved(after.get(upper)!, after.get(lower)!);
      for (const id of [...column]) {
        const from = column.indexOf(id);
        let [best, at, sum] = [0, from, 0];
        for (let place = from - 1; place >= 0 && group.get(column[place]!) === group.get(id); place--) {
          sum += gain(column[place]!, id);
          if (sum > best) [best, at] = [sum, place];
        }
        sum = 0;
        for (let place = from + 1; place < column.length && group.get(column[place]!) === group.get(id); place++) {
          sum += gain(id, column[place]!);
          if (sum > best) [best, at] = [sum, place];
        }
        if (at === from) continue;
        column.splice(from, 1);
        column.splice(at, 0, id);
        moved = true;
      }
    });
    if (!moved) break;
  }
  return order;
}

interface PlacedLine {
  place: number;
  weight: number;
}

function placedLines(
  column: readonly string[],
  near: (id: string) => readonly Near[],
  places: ReadonlyMap<string, number>,
): Map<string, PlacedLine[]> {
  return new Map(
    column.map((id) => [id, near(id).flatMap((one) => (places.has(one.id) ? [{ place: places.get(one.id)!, weight: one.weight }] : []))]),
  );
}

/** Crossings between the lines of two items, the first above the second, less those there would be the other way round. */
function crossingsSaved(upper: readonly PlacedLine[], lower: readonly PlacedLine[]): number {
  let saved = 0;
  for (const a of upper) for (const b of lower) saved += Math.sign(a.place - b.place) * a.weight * b.weight;
  return saved;
}
