import type { Span } from '../facts/span.js';
import { slicer } from '../read/slicer.js';
import type { SourceText } from '../read/source-text.js';
import { trimSpan } from '../text/trim-span.js';
import { hardWraps } from './hard-wraps.js';
import { simplify } from './simplified.js';
import { straySpaces } from './stray-spaces.js';

/** A text as it is read: without what only its making put there. Its spans are its own; `toPrinted` leads back. */
export interface CleanText {
  source: SourceText;
  /** Where each character of the clean text stands in the printed one; one entry more for the end. */
  origin: Uint32Array;
  /** True where the printed text is in traditional characters and the clean one in simplified ones. */
  converted: boolean;
}

/**
 * Takes out of a text what separates nothing — carriage returns, zero-width characters, white space inside words, line
 * ends inside sentences — and writes traditional characters as simplified ones, so that rules need to know none of it.
 */
export function cleanText(printed: SourceText): CleanText {
  const simplified = simplify(printed.shape);
  const all = Uint32Array.from({ length: simplified.length + 1 }, (_, i) => i);
  const lines = keep(simplified, all, invisible(simplified));
  const words = keep(lines.shape, lines.origin, spacesIn(lines.shape));
  const clean = keep(words.shape, words.origin, hardWraps(words.shape));
  const converted = simplified !== printed.shape;
  const characters = Array.from(printed.text);
  const { shape, origin } = clean;
  const body = { start: lowerBound(origin, printed.body.start), end: lowerBound(origin, printed.body.end) };
  return {
    origin,
    converted,
    source: {
      ...printed,
      shape,
      length: shape.length,
      body,
      slice: slicer(converted ? Array.from(shape) : Array.from(origin.subarray(0, shape.length), (at) => characters[at]!)),
    },
  };
}

interface Kept {
  shape: string;
  origin: Uint32Array;
}

/** The text without some of its spans, which are in order and do not overlap. */
function keep(shape: string, origin: Uint32Array, dropped: readonly Span[]): Kept {
  if (dropped.length === 0) return { shape, origin };
  const kept = new Uint32Array(origin.length);
  let out = '';
  let length = 0;
  let from = 0;
  for (const { start, end } of [...dropped, { start: shape.length, end: shape.length }]) {
    out += shape.slice(from, start);
    kept.set(origin.subarray(from, start), length);
    length += start - from;
    from = end;
  }
  kept[length] = origin[shape.length]!;
  return { shape: out, origin: kept.subarray(0, length + 1) };
}

function invisible(shape: string): Span[] {
  return [...shape.matchAll(/[\r\u200b]+/gu)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function spacesIn(shape: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < shape.length;) {
    let end = shape.indexOf('\n', from);
    if (end < 0) end = shape.length;
    const line = trimSpan(shape, from, end);
    if (line.end > line.start) spans.push(...straySpaces(shape, line));
    from = end + 1;
  }
  return spans;
}

/** The first index of the clean text whose character stands at or behind `at` in the printed one. */
function lowerBound(origin: Uint32Array, at: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origin[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
