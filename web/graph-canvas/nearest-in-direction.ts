export type Direction = 'up' | 'down' | 'left' | 'right';

interface Point {
  id: string;
  x: number;
  y: number;
}

/** Sideways distance counts more than the distance ahead, so that an arrow key stays in its row or column. */
const sidewaysWeight = 3;

/** The point that an arrow key leads to from `from`; null where nothing lies that way. */
export function nearestInDirection<T extends Point>(from: Point, points: readonly T[], direction: Direction): T | null {
  const horizontal = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let nearest: T | null = null;
  let least = Infinity;
  for (const point of points) {
    if (point.id === from.id) continue;
    const ahead = sign * (horizontal ? point.x - from.x : point.y - from.y);
    const aside = Math.abs(horizontal ? point.y - from.y : point.x - from.x);
    if (ahead <= 1) continue;
    const distance = ahead + sidewaysWeight * aside;
    if (distance < least) [nearest, least] = [point, distance];
  }
  return nearest;
}
