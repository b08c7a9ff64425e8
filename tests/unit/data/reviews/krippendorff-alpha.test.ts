import { krippendorffAlpha } from '../../../../data/reviews/krippendorff-alpha.js';

/** A row for each observer, a column for each unit, a dot where the observer has not judged it. */
const units = (...rows: string[]): string[][] => {
  const cells = rows.map((row) => row.split(' '));
  return cells[0]!.map((_, unit) => cells.map((row) => row[unit]!).filter((value) => value !== '.'));
};

/** Krippendorff (2011), https://repository.upenn.edu/asc_papers/43: the data and the values of its sections A, B and C. */
describe('Krippendorff’s α of the published examples', () => {
  it('binary, two observers, nothing missing: 0.095', () => {
    const { alpha, judgements } = krippendorffAlpha(units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'));
    expect(alpha).toBeCloseTo(0.095, 3);
    expect(judgements).toBe(20);
  });

  it('nominal, two observers, nothing missing: 0.692', () => {
    const { alpha, values } = krippendorffAlpha(units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'));
    expect(alpha).toBeCloseTo(0.692, 3);
    expect(values).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('nominal, four observers, some missing: 0.743, and the published coincidences', () => {
    const found = krippendorffAlpha(
      units('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'),
    );
    expect(found.alpha).toBeCloseTo(0.743, 3);
    expect(found).toMatchObject({ units: 11, judgements: 40 });
    const third = 1 / 3;
    const published = [
      [7, 4 * third, third, third, 0],
      [4 * third, 10, 4 * third, third, 0],
      [third, 4 * third, 8, third, 0],
      [third, third, third, 4, 0],
      [0, 0, 0, 0, 3],
    ];
    found.coincidences.forEach((row, c) => row.forEach((count, k) => expect(count).toBeCloseTo(published[c]![k]!, 9)));
  });
});

describe('where there is nothing to compare', () => {
  it.each([
    ['no unit', []],
    ['no unit judged twice', [['a'], ['b']]],
    [
      'one value only',
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
    ],
  ])('%s: no α', (_name, given) => expect(krippendorffAlpha(given).alpha).toBe(null));

  it('units judged once change nothing', () => {
    const twice = [
      ['a', 'a'],
      ['b', 'a'],
      ['b', 'b'],
    ];
    expect(krippendorffAlpha([...twice, ['a'], ['c']])).toEqual(krippendorffAlpha(twice));
  });
});
