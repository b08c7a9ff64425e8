import type { ParsedDocument } from '../../facts/document.js';
import type { Span } from '../../facts/span.js';
import { markerAt } from '../../segment/markers.js';
import type { CompactText } from '../compact-text.js';

/** A printed number that the reading took for one. */
export interface PrintedNumber extends Span {
  style: string;
  number: number;
  /** How many numbers it stands under. */
  depth: number;
  /** The number before it in its list; null for the first of a list. */
  previous: PrintedNumber | null;
}

/**
 * The printed numbers of a document, in order, each with its list: a number of a style that is open goes on that list,
 * any other opens one a level deeper; a one opens a new list.
 */
export function printedNumbers({ uses }: ParsedDocument, text: CompactText): PrintedNumber[] {
  const spans = uses.filter(({ use, kind }) => use === 'HEADING' && kind === 'number').sort((a, b) => a.start - b.start);
  const found: PrintedNumber[] = [];
  let open: PrintedNumber[] = [];
  for (const [index, { start, end }] of spans.entries()) {
    if (index > 0 && spans[index - 1]!.start === start) continue;
    // some styles need the space and the words behind the number
    const marker = markerAt(`${text.wordsOf({ start, end })} 甲`, 0, false);
    if (!marker) continue;
    const at = open.findIndex(({ style }) => style === marker.style);
    const depth = at < 0 ? open.length : at;
    const one: PrintedNumber = {
      start,
      end,
      style: marker.style,
      number: marker.number,
      depth,
      previous: marker.number === 1 ? null : (open[at] ?? null),
    };
    found.push(one);
    open = [...open.slice(0, depth), one];
  }
  return found;
}
