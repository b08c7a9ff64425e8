import { drawnShares } from '../../../../../web/features/compare/model/figure-rows';

it('draws shares and not counts, the largest of all whole', () => {
  const rows = [
    { code: 'LEAD', counts: [5, 30] },
    { code: 'SUPPORT', counts: [5, 10] },
  ];
  expect(drawnShares(rows, [10, 40])).toEqual([
    [2 / 3, 1],
    [2 / 3, 1 / 3],
  ]);
});

it('draws the others where a department has no clauses', () => {
  expect(drawnShares([{ code: 'LEAD', counts: [4, 0] }], [8, 0])).toEqual([[1, 0]]);
  expect(drawnShares([], [0, 0])).toEqual([]);
});
