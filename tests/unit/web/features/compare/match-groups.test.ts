import { matchGroups } from '../../../../../web/features/compare/model/match-groups';
import { madeClause, madePair } from './made-comparison';

const [a, b, c] = ['a', 'b', 'c'].map((id) => madeClause(id)) as [
  ReturnType<typeof madeClause>,
  ReturnType<typeof madeClause>,
  ReturnType<typeof madeClause>,
];
const [x, y, z] = ['x', 'y', 'z'].map((id) => madeClause(id)) as [typeof a, typeof a, typeof a];
const place = new Map([a, b, c, x, y, z].map(({ id }, index) => [id, index]));
const ids = (clauses: readonly { id: string }[]) => clauses.map(({ id }) => id).join('');

it('keeps pairs that share a clause together and all others apart, in the order of the left text', () => {
  const groups = matchGroups([madePair(c, z), madePair(a, x), madePair(b, x)], place);
  expect(groups.map(({ left, right }) => `${ids(left)}|${ids(right)}`)).toEqual(['ab|x', 'c|z']);
});

it('joins two groups that a later pair connects', () => {
  const pairs = [madePair(a, x), madePair(b, y), madePair(a, y)];
  const [group, ...rest] = matchGroups(pairs, place);
  expect(rest).toEqual([]);
  expect(new Set(group!.pairs)).toEqual(new Set(pairs));
});

it('orders the right side by its partners, so that lines do not cross where they need not', () => {
  const [group] = matchGroups([madePair(a, z), madePair(a, y), madePair(b, y), madePair(b, x)], place);
  expect(ids(group!.left)).toBe('ab');
  expect(ids(group!.right)).toBe('zyx');
  expect(group!.pairs.map(({ id }) => id)).toEqual(['a-z', 'a-y', 'b-y', 'b-x']);
});
