import type { CompareFilter } from '../../../../../web/features/compare/model/compare-filter';
import { compareRows } from '../../../../../web/features/compare/model/rows';
import { shownIds } from '../../../../../web/features/compare/model/shown-ids';
import { tally } from '../../../../../web/features/compare/model/tally';
import { madeClause, madeComparison, madePair } from './made-comparison';

const flood = madeClause('flood', { area: 'water', roles: ['LEAD'], text: '牵头防汛' });
const shops = madeClause('shops', { area: 'trade' });
const odd = madeClause('odd');
const drought = madeClause('drought', { area: 'water', text: '抗旱' });
const fairs = madeClause('fairs', { area: 'trade', text: '办会展' });
const pair = madePair(flood, fairs, { relation: 'EXACT' });
const comparison = madeComparison([flood, shops, odd], [drought, fairs], [pair]);
const all: CompareFilter = { relation: null, area: null, role: null, review: null, text: '' };

const shown = (filter: Partial<CompareFilter>, show: 'both' | 'left' | 'right' | null = null) =>
  compareRows(comparison, { ...all, ...filter }, show).map(({ area, rows }) => [
    area,
    ...rows.map((row) => (row.kind === 'group' ? row.group.pairs.map(({ id }) => id).join() : row.clause.id)),
  ]);

it('puts every clause in one row, by area, those with an answer first and those without an area last', () => {
  expect(shown({})).toEqual([
    ['water', 'flood-fairs', 'drought'],
    ['trade', 'shops'],
    ['none', 'odd'],
  ]);
});

it('shows only what has an answer, or only one side without', () => {
  expect(shown({}, 'both')).toEqual([['water', 'flood-fairs']]);
  expect(shown({}, 'left')).toEqual([
    ['trade', 'shops'],
    ['none', 'odd'],
  ]);
  expect(shown({}, 'right')).toEqual([['water', 'drought']]);
});

it('lets a pair through where one of its clauses fits, and calls nothing alone that a filter has parted', () => {
  expect(shown({ area: 'trade' })).toEqual([['trade', 'flood-fairs', 'shops']]);
  expect(shown({ role: 'LEAD' })).toEqual([['water', 'flood-fairs']]);
  expect(shown({ text: '会展' })).toEqual([['water', 'flood-fairs']]);
  expect(shown({ area: 'none' })).toEqual([['none', 'odd']]);
});

it('has no lone clause under a filter on pairs', () => {
  expect(shown({ relation: 'EXACT' })).toEqual([['water', 'flood-fairs']]);
  expect(shown({ relation: 'CLOSE' })).toEqual([]);
  expect(shown({ review: 'ACCEPTED' })).toEqual([]);
});

it('counts clauses, not pairs', () => {
  const twice = [pair, madePair(flood, drought)];
  expect(tally(comparison.left.clauses, comparison.right.clauses, twice)).toEqual({
    left: { total: 3, answered: 1 },
    right: { total: 2, answered: 2 },
    pairs: 2,
  });
});

it('hands the pairs and the lone clauses that a filter shows over to an export, and nothing where all is shown', () => {
  const ids = (filter: Partial<CompareFilter>, show: 'both' | 'left' | 'right' | null = null) =>
    shownIds(comparison, { ...all, ...filter }, show);
  expect(ids({})).toBeNull();
  expect(ids({ area: 'trade' })).toBe('flood-fairs,shops');
  expect(ids({ relation: 'EXACT' })).toBe('flood-fairs');
  expect(ids({}, 'left')).toBe('shops,odd');
  expect(ids({ relation: 'CLOSE' })).toBeNull();
});
