/** A line between two neighbouring columns. */
export interface Link {
  from: string;
  to: string;
  weight: number;
}

/**
 * Crossings of straight lines between two columns in the given orders; a crossing counts with the product of both
 * weights. Links with an end elsewhere are left out. O(links × log items).
 */
export function countCrossings(left: readonly string[], right: readonly string[], links: readonly Link[]): number {
  const leftPlace = placesOf(left);
  const rightPlace = placesOf(right);
  const lines = links
    .map((link) => ({ l: leftPlace.get(link.from), r: rightPlace.get(link.to), weight: link.weight }))
    .filter((line): line is { l: number; r: number; weight: number } => line.l !== undefined && line.r !== undefined)
    .sort((a, b) => a.l - b.l || a.r - b.r);

  const sums = new Array<number>(right.length + 1).fill(0);
  let total = 0;
  let crossings = 0;
  for (const line of lines) {
    crossings += line.weight * (total - sumUpTo(sums, line.r + 1));
    total += line.weight;
    for (let i = line.r + 1; i < sums.length; i += i & -i) sums[i]! += line.weight;
  }
  return crossings;
}

export function placesOf(order: readonly string[]): Map<string, number> {
  return new Map(order.map((id, place) => [id, place]));
}

function sumUpTo(sums: readonly number[], end: number): number {
  let sum = 0;
  for (let i = end; i > 0; i -= i & -i) sum += sums[i]!;
  return sum;
}
