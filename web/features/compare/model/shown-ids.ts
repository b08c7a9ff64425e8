import type { CompareFilter } from './compare-filter';
import type { SideName } from './comparison';
import type { ComparisonView } from './read-comparison';
import { compareRows } from './rows';

/** An address takes about so many characters of ids. */
const longest = 8000;

/**
 * Ids of the pairs and of the single clauses that a filter lets through, with commas, for an export of just these; null where
 * nothing is filtered, where nothing is left, and where there are more than an address takes.
 */
export function shownIds(comparison: ComparisonView, filter: CompareFilter, show: 'both' | SideName | null): string | null {
  const { relation, area, role, review, text } = filter;
  if ([relation, area, role, review, show].every((one) => one === null) && text.trim() === '') return null;
  const rows = compareRows(comparison, filter, show).flatMap((one) => one.rows);
  const ids = rows.flatMap((row) => (row.kind === 'alone' ? [row.clause.id] : row.group.pairs.map(({ id }) => id))).join(',');
  return ids === '' || ids.length > longest ? null : ids;
}
