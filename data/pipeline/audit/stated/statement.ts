import type { Span } from '../../facts/span.js';
import type { ParsedDocument } from '../../facts/document.js';
import type { CompactText } from '../compact-text.js';

/** The sentence that holds a match in the compact text: back to a mark or the line's beginning, on to the next mark. */
export function statementAround(text: CompactText, start: number, end: number): Span {
  const { words, opensLine } = text;
  let from = start;
  while (from > 0 && !opensLine[from] && !'。；！？：'.includes(words[from - 1]!)) from--;
  let to = end;
  while (to < words.length && !'。；！？：'.includes(words[to - 1]!) && !opensLine[to]) to++;
  return text.span(from, to);
}

/** Kinds of fact whose own words may hold figures of other things: a duty counts no divisions of the department. */
const ownWords = new Set([
  'Duty',
  'Clause',
  'ReformAction',
  'Division',
  'Boundary',
  'BoundarySide',
  'CoordinationLink',
  'Activity',
  'AffiliatedUnit',
]);

/** Tells whether an offset lies in the words of a duty, a division or another item, where a count is of something else. */
export function itemFinder({ uses, document }: ParsedDocument): (offset: number) => boolean {
  const inItem = new Uint8Array(document.length);
  for (const { use, kind, start, end } of uses) if (use === 'FACT' && ownWords.has(kind)) inItem.fill(1, start, end);
  return (offset) => inItem[offset] === 1;
}
