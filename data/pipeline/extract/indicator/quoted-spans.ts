import type { Span } from '../../facts/span.js';

const pairs: Record<string, string> = { '《': '》', '〈': '〉', '“': '”', '‘': '’', '「': '」', '『': '』', '〔': '〕', '[': ']' };
const longest = 120;

/**
 * Quoted titles and names in a stretch of a shape, outermost only, marks included: what is printed in them is a name
 * and not a statement. A mark that is not closed within its sentence opens nothing.
 */
export function quotedSpans(shape: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let i = start; i < end; i++) {
    const closer = pairs[shape[i]!];
    if (closer === undefined) continue;
    const close = closingMark(shape, i, closer, end);
    if (close === null) continue;
    found.push({ start: i, end: close + 1 });
    i = close;
  }
  return found;
}

function closingMark(shape: string, open: number, closer: string, end: number): number | null {
  const opener = shape[open]!;
  let depth = 0;
  for (let i = open; i < Math.min(end, open + longest) && shape[i] !== '\n'; i++) {
    if (shape[i] === opener && i > open) {
      // an inner title nests; a second opening quotation mark means that the first was never closed
      if (opener !== '《') return null;
      depth++;
    } else if (shape[i] === closer && depth-- === 0) return i;
  }
  return null;
}
