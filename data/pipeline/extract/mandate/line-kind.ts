import { findBodies } from '../../bodies/find-bodies.js';
import type { Span } from '../../facts/span.js';
import { isDivisionName, listedDivisions, startsWithDivision } from './division-names.js';
import { titleTail } from './identity-lexicon.js';
import { headingRole, inlineHeading, isNavigation, leadInRole, type HeadingRole } from './headings.js';

/** What an unnumbered line, or the words after a number, are by themselves. */
export type LineKind =
  | { kind: 'heading'; role: HeadingRole; /** End of the heading's words; what follows on the line is its content. */ end: number }
  /** A heading with its text behind a colon: 人员编制：行政编制24名. `end`: where the text begins. */
  | { kind: 'inlineHeading'; role: HeadingRole; end: number }
  /** The full name of a body, alone, with a second name in brackets, or as the title of what it does. */
  | { kind: 'body' }
  | { kind: 'division' }
  /** A division's name with its duties behind a mark: 机关党委。负责… */
  | { kind: 'divisionWithText' }
  | { kind: 'divisions'; names: Span[] }
  | { kind: 'navigation' }
  | { kind: 'text' };

const place = /^[\u4e00-\u9fff]{2,}(?:省|市|县|区|州|旗|盟|街道|镇|乡)|^国家|^中国|^中共/u;

/** Classifies a line by its own words. A body is a full name with its jurisdiction; a division has none. */
export function lineKind(shape: string, line: Span): LineKind {
  const words = shape.slice(line.start, Math.min(line.end, line.start + 400));
  const whole = line.end - line.start <= 400;
  const tail = whole ? words : shape.slice(line.end - 100, line.end);
  const role = (whole ? headingRole(words) : null) ?? leadInRole(tail);
  if (role !== null) return { kind: 'heading', role, end: line.end };
  if (!whole) return { kind: 'text' };
  if (isNavigation(words)) return { kind: 'navigation' };
  if (words.length <= 60 && !/[，。；：]/u.test(words)) {
    if (place.test(words)) {
      const [body] = findBodies(shape, line.start, line.end);
      const rest =
        body?.start === line.start
          ? shape
              .slice(body.end, line.end)
              .replace(/（[^）]*）/gu, '')
              .trim()
          : null;
      if (rest !== null && (rest === '' || titleTail(rest) === rest)) return { kind: 'body' };
    }
    if (isDivisionName(words)) return { kind: 'division' };
  }
  const inline = inlineHeading(words);
  if (inline !== null) return { kind: 'inlineHeading', role: inline.role, end: line.start + inline.length };
  const names = listedDivisions(shape, line);
  if (names !== null) return { kind: 'divisions', names };
  return startsWithDivision(words) ? { kind: 'divisionWithText' } : { kind: 'text' };
}
