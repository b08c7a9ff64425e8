import type { Span } from '../facts/span.js';

const openers = new Set('（《“〈「『【〔');
const closers = new Set('）》”〉」』】〕');

/**
 * Splits a span at any of `separators`, but never inside brackets, quotation marks or book-title marks.
 * Each part takes its separator in at its end. Unbalanced brackets are closed by a full stop.
 */
export function splitOutsideBrackets(shape: string, start: number, end: number, separators: string): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    // most of a text is Chinese characters, which neither split nor bracket
    const code = shape.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const character = shape[i]!;
    if (openers.has(character)) depth++;
    else if (closers.has(character)) depth = Math.max(0, depth - 1);
    else if (character === '。' && depth > 0 && !insideQuotes(shape, i, end)) depth = 0;
    if (depth === 0 && separators.includes(character)) {
      // a closing quotation mark after the stop belongs to the sentence
      let stop = i + 1;
      while (stop < end && '”’》」'.includes(shape[stop]!)) stop++;
      parts.push({ start: from, end: stop });
      from = stop;
      i = stop - 1;
    }
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

/** A full stop inside brackets that do close within the next characters does not end the bracket. */
function insideQuotes(shape: string, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 200); i++) {
    const character = shape[i]!;
    if (closers.has(character)) return true;
    if (openers.has(character) || character === '\n') return false;
  }
  return false;
}
