import { nearestInDirection } from '../../../../web/graph-canvas/nearest-in-direction';
import { separateChips } from '../../../../web/graph-canvas/separate-chips';

describe('chips that lie over each other', () => {
  it('are moved apart, the same way every time', () => {
    const boxes = Array.from({ length: 60 }, (_, i) => ({
      id: `n${i}`,
      x: (i * 37) % 200,
      y: (i * 53) % 150,
      width: 60 + (i % 5) * 20,
      height: 26,
    }));
    const apart = separateChips(boxes, 8);
    for (const a of apart) {
      for (const b of apart) {
        if (a.id >= b.id) continue;
        expect(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2).toBe(true);
      }
    }
    expect(separateChips(boxes, 8)).toEqual(apart);
  });
});

describe('arrow keys', () => {
  const points = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 0, y: 34 },
    { id: 'c', x: 200, y: 3 },
    { id: 'd', x: 200, y: 90 },
  ];
  const from = (id: string, direction: 'up' | 'down' | 'left' | 'right') =>
    nearestInDirection(
      points.find((one) => one.id === id)!,
      points,
      direction,
    )?.id;
  it('stay in their row or column', () => {
    expect([from('a', 'right'), from('a', 'down'), from('d', 'up'), from('c', 'left')]).toEqual(['c', 'b', 'c', 'a']);
    expect(from('a', 'up')).toBeUndefined();
  });
});
