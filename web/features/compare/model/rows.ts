import { clausePasses, noArea, pairPasses, type CompareFilter } from './compare-filter';
import type { ComparedClause, SideName } from './comparison';
import { matchGroups, type MatchGroup } from './match-groups';
import type { ComparisonView } from './read-comparison';

/** What stands in one row: clauses that hang together by pairs, or one clause that nothing answers. */
export type CompareRow = { kind: 'group'; group: MatchGroup } | { kind: 'alone'; side: SideName; clause: ComparedClause };

export interface AreaRows {
  /** Code of the area, or `none`. */
  area: string;
  rows: CompareRow[];
}

/**
 * The rows that a filter lets through, by area, in each area those with an answer first. A group stands in the area of its
 * first left clause. `show` lets only rows with an answer through, or those of one side without.
 */
export function compareRows(comparison: ComparisonView, filter: CompareFilter, show: 'both' | SideName | null): AreaRows[] {
  const { left, right, pairs, areas } = comparison;
  const place = new Map([...left.clauses, ...right.clauses].map(({ id }, index) => [id, index]));
  const answered = new Set(pairs.flatMap((pair) => [pair.left.id, pair.right.id]));
  const groups =
    show === 'left' || show === 'right'
      ? []
      : matchGroups(
          pairs.filter((pair) => pairPasses(pair, filter)),
          place,
        );
  const alone = (side: SideName): CompareRow[] =>
    show === 'both' || (show !== null && show !== side)
      ? []
      : comparison[side].clauses
          .filter((clause) => !answered.has(clause.id) && clausePasses(clause, filter))
          .map((clause) => ({ kind: 'alone', side, clause }));
  const rows: CompareRow[] = [...groups.map((group): CompareRow => ({ kind: 'group', group })), ...alone('left'), ...alone('right')];
  return [...areas.map(({ code }) => code), noArea].flatMap((area) => {
    const own = rows.filter((row) => areaOf(row, filter.area) === area);
    return own.length > 0 ? [{ area, rows: own }] : [];
  });
}

/** The chosen area, where a row was let through for it; else that of its first clause. */
function areaOf(row: CompareRow, chosen: string | null): string {
  if (chosen !== null) return chosen;
  const clause = row.kind === 'alone' ? row.clause : row.group.left[0]!;
  return clause.area ?? noArea;
}
