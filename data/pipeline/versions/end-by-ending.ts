import { comparePartialDates } from './partial-date.js';

/**
 * The day on which a mandate ended because its department did: the first of the department's endings (ISO dates, ascending)
 * that is later than the mandate's beginning; null where it outlived them, as that of a department set up again.
 */
export function endByEnding(from: string | null, endings: readonly string[]): string | null {
  return endings.find((date) => from === null || comparePartialDates(from, date) < 0) ?? null;
}
