interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const rounds = 200;

/**
 * Moves boxes (centre, width, height) apart until none overlap, each time along the axis where less is in the way;
 * at least `gap` px stay between them. Returns new boxes; the same input gives the same result.
 */
export function separateChips<T extends Box>(boxes: readonly T[], gap: number): T[] {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < rounds; round++) {
    moved.sort((a, b) => a.y - b.y || a.x - b.x);
    let clean = true;
    for (let i = 0; i < moved.length; i++) {
      const a = moved[i]!;
      for (let j = i + 1; j < moved.length; j++) {
        const b = moved[j]!;
        const y = (a.height + b.height) / 2 + gap - Math.abs(b.y - a.y);
        const x = (a.width + b.width) / 2 + gap - Math.abs(b.x - a.x);
        if (x <= 0.01 || y <= 0.01) continue;
        clean = false;
        if (y <= x) shift(a, b, 'y', y);
        else shift(a, b, 'x', x);
      }
    }
    if (clean) break;
  }
  return moved;
}

function shift(a: Box, b: Box, axis: 'x' | 'y', overlap: number): void {
  const sign = b[axis] > a[axis] || (b[axis] === a[axis] && b.id > a.id) ? 1 : -1;
  a[axis] -= (sign * overlap) / 2;
  b[axis] += (sign * overlap) / 2;
}
