import type { ParsedDocument } from '../facts/document.js';
import type { Span } from '../facts/span.js';
import { shapeOf } from '../read/shape.js';

/**
 * The first copy of a document without its white space, for rules that must not stumble over a stray space or a hard wrap
 * inside a word. One UTF-16 unit in `words` for each code point kept; normalised as a {@link SourceText.shape} is.
 */
export interface CompactText {
  words: string;
  /** Offset in the document of each character of `words`. */
  offsets: readonly number[];
  /** Of each character: does a line begin with it? */
  opensLine: readonly boolean[];
  /** The place in the document of a stretch of `words`. */
  span(start: number, end: number): Span;
  /** The first index of `words` whose character stands at or behind an offset of the document. */
  indexOf(offset: number): number;
  /** The words of a span of the document. */
  wordsOf(span: Span): string;
  /** The last of them, at most twelve characters. */
  lastWordsOf(span: Span): string;
}

/** Where the first copy ends: what follows repeats it. */
export const bodyEnd = ({ copies, length }: ParsedDocument['document']): number => copies[0]?.start ?? length;

export function compactText({ document }: Pick<ParsedDocument, 'document'>): CompactText {
  const shape = shapeOf(Array.from(document.text));
  const offsets: number[] = [];
  const opensLine: boolean[] = [];
  let words = '';
  let newLine = true;
  for (let i = 0; i < bodyEnd(document); i++) {
    const character = shape[i]!;
    if (/\s/u.test(character)) {
      newLine ||= character === '\n';
      continue;
    }
    words += character;
    offsets.push(i);
    opensLine.push(newLine);
    newLine = false;
  }
  const indexOf = (offset: number): number => {
    let low = 0;
    for (let high = offsets.length; low < high;) {
      const middle = (low + high) >> 1;
      if (offsets[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    words,
    offsets,
    opensLine,
    span: (start, end) => ({ start: offsets[start] ?? 0, end: (offsets[end - 1] ?? -1) + 1 }),
    indexOf,
    wordsOf: ({ start, end }) => words.slice(indexOf(start), indexOf(end)),
    lastWordsOf: ({ start, end }) => words.slice(Math.max(indexOf(start), indexOf(end) - 12), indexOf(end)),
  };
}
