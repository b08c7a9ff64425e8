import { noArea } from './compare-filter';
import type { ComparedClause } from './comparison';
import type { CountedRow } from './figure-rows';
import type { ComparedArea } from './read-comparison';

/** How many clauses of each department belong to an area. */
export interface AreaTally extends CountedRow {
  /** Null for the clauses that are coded to none. */
  area: ComparedArea | null;
}

/** Counts by main area, in the order of `areas`; areas without a clause are left out, clauses without an area stand last. */
export function areaTallies(areas: readonly ComparedArea[], departments: readonly (readonly ComparedClause[])[]): AreaTally[] {
  const count = (code: string | null) => departments.map((clauses) => clauses.filter(({ area }) => area === code).length);
  return [
    ...areas.map((area) => ({ area, code: area.code, counts: count(area.code) })),
    { area: null, code: noArea, counts: count(null) },
  ].filter(({ counts }) => counts.some((one) => one > 0));
}
