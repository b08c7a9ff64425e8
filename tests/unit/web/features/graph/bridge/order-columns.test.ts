import { assignRows } from '../../../../../../web/features/graph/bridge/assign-rows';
import { countCrossings, type Link } from '../../../../../../web/features/graph/bridge/count-crossings';
import { crossingsOf, orderColumns } from '../../../../../../web/features/graph/bridge/order-columns';
import { madeRandom } from '../made-graph';

const link = (from: string, to: string, weight = 1): Link => ({ from, to, weight });

/** The definition, pair by pair. */
function crossingsByHand(left: string[], right: string[], links: Link[]): number {
  let sum = 0;
  links.forEach((a, index) =>
    links.slice(index + 1).forEach((b) => {
      const across = (left.indexOf(a.from) - left.indexOf(b.from)) * (right.indexOf(a.to) - right.indexOf(b.to));
      if (across < 0) sum += a.weight * b.weight;
    }),
  );
  return sum;
}

describe('crossings', () => {
  it('are those of the definition, weighted, on random links', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = madeRandom(seed);
      const left = Array.from({ length: 9 }, (_, i) => `l${i}`);
      const right = Array.from({ length: 7 }, (_, i) => `r${i}`);
      const links = Array.from({ length: 20 }, () =>
        link(left[Math.floor(random() * 9)]!, right[Math.floor(random() * 7)]!, 1 + Math.floor(random() * 3)),
      );
      expect(countCrossings(left, right, links)).toBe(crossingsByHand(left, right, links));
    }
  });
});

describe('the order of columns', () => {
  it('untangles what can be drawn without a crossing', () => {
    const ids = Array.from({ length: 20 }, (_, i) => i);
    const random = madeRandom(3);
    const column = (name: string) => ids.map((i) => ({ id: `${name}${i}`, group: 0, key: random() })).sort((a, b) => a.key - b.key);
    const links = [ids.map((i) => link(`a${i}`, `b${i}`)), ids.map((i) => link(`b${i}`, `c${i}`))];
    const columns = [column('a'), column('b'), column('c')];
    expect(crossingsOf(orderColumns(columns, links), links)).toBe(0);
  });

  it('holds every item once, keeps groups in their order, and is the same when asked again', () => {
    const random = madeRandom(5);
    const columns = ['a', 'b', 'c'].map((name) => Array.from({ length: 15 }, (_, i) => ({ id: `${name}${i}`, group: i % 3 })));
    const links = [0, 1].map((index) =>
      Array.from({ length: 30 }, () =>
        link(columns[index]![Math.floor(random() * 15)]!.id, columns[index + 1]![Math.floor(random() * 15)]!.id),
      ),
    );
    const order = orderColumns(columns, links);
    const group = new Map(columns.flat().map((item) => [item.id, item.group]));
    order.forEach((column, index) => {
      expect([...column].sort()).toEqual(columns[index]!.map((item) => item.id).sort());
      const groups = column.map((id) => group.get(id)!);
      expect(groups).toEqual([...groups].sort());
    });
    expect(crossingsOf(order, links)).toBeLessThan(
      crossingsOf(
        columns.map((column) => column.map((item) => item.id)),
        links,
      ),
    );
    expect(orderColumns(columns, links)).toEqual(order);
  });
});

describe('rows', () => {
  it('increase, stay inside, and meet what pulls them where they can', () => {
    const rows = assignRows(['a', 'b', 'c'], (id) => ({ a: [{ row: 2, weight: 1 }], b: [], c: [{ row: 2, weight: 1 }] })[id] ?? [], 6);
    expect([...rows.keys()]).toEqual(['a', 'b', 'c']);
    const [a, b, c] = [...rows.values()] as [number, number, number];
    expect(a).toBeLessThan(b);
    expect(b).toBeLessThan(c);
    expect(Math.abs(a - 2) + Math.abs(c - 2)).toBe(2);
  });

  it('are refused where there are too few', () => {
    expect(() => assignRows(['a', 'b'], () => [], 1)).toThrow(RangeError);
  });
});
