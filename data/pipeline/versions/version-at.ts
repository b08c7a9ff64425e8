import type { VersionStanding } from '../../../graph-schema/model/vocabulary.js';
import { comparePartialDates } from './partial-date.js';

/** When a version holds. All null: nothing is known. `to` is the first day on which it no longer holds. */
export interface Period {
  from: string | null;
  to: string | null;
  /** It cannot be older than this: the year of the document it rests on. */
  notBefore: string | null;
}

/** The version that held, null where none of those known did, and how that is known. */
export interface VersionAt<V> {
  version: V | null;
  standing: VersionStanding;
}

/**
 * Which of the versions of one mandate held at a date; a date that is as precise as a year or month counts as its end.
 * A version without a date is taken only where no dated one had begun, and then the standing says so.
 */
export function versionAt<V extends Period>(versions: readonly V[], date: string): VersionAt<V> {
  if (versions.length === 0) return { version: null, standing: 'NO_MANDATE' };
  const begun = inOrder(versions.filter(({ from }) => from !== null && comparePartialDates(from, date) <= 0));
  const last = begun.at(-1);
  if (last !== undefined) {
    const ended = last.to !== null && comparePartialDates(last.to, date) <= 0;
    return ended ? { version: null, standing: 'AFTER_LAST' } : { version: last, standing: 'IN_FORCE' };
  }
  const possible = versions.filter(
    ({ from, notBefore }) => from === null && (notBefore === null || comparePartialDates(notBefore, date) <= 0),
  );
  const open = possible.filter(({ to }) => to === null || comparePartialDates(to, date) > 0);
  if (possible.length > 0 && open.length === 0) return { version: null, standing: 'AFTER_LAST' };
  if (open.length === 1) return { version: open[0]!, standing: 'UNDATED' };
  return open.length > 1
    ? { version: latestVersion(open).version, standing: 'ORDER_UNKNOWN' }
    : { version: null, standing: 'BEFORE_FIRST' };
}

/**
 * The latest version. ORDER_UNKNOWN where several have no date or begin on the same one: then the one that rests on
 * the latest document, else the last given, stands for them.
 */
export function latestVersion<V extends Period>(versions: readonly V[]): VersionAt<V> {
  if (versions.length === 0) return { version: null, standing: 'NO_MANDATE' };
  const dated = inOrder(versions.filter(({ from }) => from !== null));
  const last = dated.at(-1);
  if (last !== undefined) {
    const rival = dated.at(-2);
    const tied = rival !== undefined && comparePartialDates(rival.from!, last.from!) === 0;
    return { version: last, standing: tied ? 'ORDER_UNKNOWN' : 'LATEST' };
  }
  const byBasis = [...versions].sort((a, b) => Number(a.notBefore ?? 0) - Number(b.notBefore ?? 0));
  return { version: byBasis.at(-1)!, standing: versions.length > 1 ? 'ORDER_UNKNOWN' : 'UNDATED' };
}

/** Dated versions, oldest first; those whose order is unknown keep the order in which they were given. */
export function inOrder<V extends Period>(dated: readonly V[]): V[] {
  return [...dated].sort((a, b) => comparePartialDates(a.from!, b.from!) || a.from!.length - b.from!.length);
}
