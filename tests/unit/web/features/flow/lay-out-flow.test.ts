import type { FlowLink } from '../../../../../web/features/flow/flow-data';
import { layOutFlow } from '../../../../../web/features/flow/sankey/lay-out-flow';
import { wrapLabel } from '../../../../../web/features/flow/sankey/wrap-label';

const link = (kind: string, area: string | null, to: string | null, ...ids: string[]) =>
  ({
    kind,
    city: { code: '990100' },
    area: area && { code: area },
    recipient: to && { id: to, name: to, named: true },
    actions: ids.map((id) => ({ id })),
  }) as unknown as FlowLink;

describe('the picture of a flow', () => {
  const picture = layOutFlow([
    link('CANCELLED', 'a', null, '1', '2', '3'),
    link('DEVOLVED', 'a', 'x', '4'),
    link('DEVOLVED', 'a', 'y', '4'),
    link('TRANSFERRED_OUT', null, 'x', '5'),
  ]);
  const chip = (id: string) => picture.chips.find((one) => one.id === id)!;

  it('counts an item with two recipients once, and shares its width out', () => {
    expect([chip('area a').items, chip('kind DEVOLVED').items, chip('to x').items, chip('to y').items]).toEqual([4, 1, 2, 1]);
    expect(chip('kind DEVOLVED').height).toBeCloseTo(chip('kind TRANSFERRED_OUT').height);
    expect(chip('to y').height).toBeCloseTo(chip('kind DEVOLVED').height / 2);
    for (const column of ['area', 'kind', 'to']) {
      const sum = picture.chips.filter(({ layer }) => layer === column).reduce((all, { height }) => all + height, 0);
      expect(sum).toBeCloseTo(5 * chip('kind DEVOLVED').height);
    }
  });

  it('keeps chips apart and inside, and ends each ribbon at its chips', () => {
    for (const { y, height, layer, id } of picture.chips) {
      expect(y).toBeGreaterThanOrEqual(-1e-6);
      expect(y + height).toBeLessThanOrEqual(picture.height + 1e-6);
      const others = picture.chips.filter((one) => one.layer === layer && one.id !== id);
      for (const other of others) expect(other.y >= y + height || other.y + other.height <= y).toBe(true);
    }
    for (const { from, to, y0, y1, width } of picture.ribbons) {
      for (const [end, y] of [
        [from, y0],
        [to, y1],
      ] as const) {
        expect(y - width / 2).toBeGreaterThanOrEqual(end.y - 1e-6);
        expect(y + width / 2).toBeLessThanOrEqual(end.y + end.height + 1e-6);
      }
    }
  });

  it('has no recipients where no item names one, and nothing where there is nothing', () => {
    const two = layOutFlow([link('STRENGTHENED', 'a', null, '1'), link('ADDED', 'b', null, '2')]);
    expect([...new Set(two.chips.map(({ layer }) => layer))].sort()).toEqual(['area', 'kind']);
    expect(layOutFlow([])).toMatchObject({ height: 0, chips: [], ribbons: [] });
  });
});

describe('a label', () => {
  it('is broken between Chinese characters and between Latin words, and ends in an ellipsis', () => {
    expect(wrapLabel('社会信用', 10, 2)).toEqual(['社会信用']);
    expect(wrapLabel('试点分园政府行政管理机构', 7, 2)).toEqual(['试点分园政府行', '政管理机构']);
    expect(wrapLabel('试点分园政府行政管理机构', 7, 1)).toEqual(['试点分园政府…']);
    expect(wrapLabel('Small and medium firms', 6, 3)).toEqual(['Small and', 'medium', 'firms']);
  });
});
