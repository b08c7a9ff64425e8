import type { Span } from '../facts/span.js';

/** The span without white space at either end; empty at `start` where nothing else is in it. */
export function trimSpan(shape: string, start: number, end: number): Span {
  while (start < end && isSpace(shape.charCodeAt(start))) start++;
  while (end > start && isSpace(shape.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d;
}
