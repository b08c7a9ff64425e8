import type { Timing } from '../../../../graph-schema/model/vocabulary.js';
import { comparePartialDates } from '../../versions/partial-date.js';
import type { Period } from '../../versions/version-at.js';

/**
 * Whether something of a date (an ISO date of any precision) fell into the time of a mandate. PREDATES also where the
 * mandate has no date and the thing is older than the year of the document that the mandate rests on. UNKNOWN where
 * nothing tells: no date, or a year in the course of which the mandate began. Null where the mandate had ended by then,
 * and so cannot have been exercised.
 */
export function exerciseTiming(date: string | null, { from, to, notBefore }: Period): Timing | null {
  if (date === null) return 'UNKNOWN';
  if (to !== null && comparePartialDates(date, to) >= 0 && date.length >= to.length) return null;
  const begin = from ?? notBefore;
  if (begin === null) return 'UNKNOWN';
  const order = comparePartialDates(date, begin);
  if (order < 0) return 'PREDATES';
  if (from === null) return 'UNKNOWN';
  return order > 0 || date.length >= begin.length ? 'WITHIN' : 'UNKNOWN';
}
