import type { Span } from '../facts/span.js';

/**
 * Finds a text that stands in its file several times over, with or without white space between the copies.
 * Returns the copies in order, the first one being the one to read; one span for a text that stands once.
 * Compares without white space; linear time (the border array of Knuth, Morris and Pratt).
 */
export function findCopies(shape: string): Span[] {
  const kept: number[] = [];
  for (let i = 0; i < shape.length; i++) if (!isSpace(shape.charCodeAt(i))) kept.push(i);
  const whole = [trimmed(shape, 0, shape.length)];
  const period = shortestPeriod(shape, kept);
  // a single sign repeated (a line of dashes) is no document that stands twice
  if (period === kept.length || period < 20) return whole;
  const count = kept.length / period;
  return Array.from({ length: count }, (_, copy) => ({ start: kept[copy * period]!, end: kept[(copy + 1) * period - 1]! + 1 }));
}

function shortestPeriod(shape: string, kept: readonly number[]): number {
  const border = new Int32Array(kept.length + 1);
  border[0] = -1;
  let matched = -1;
  for (let i = 0; i < kept.length; i++) {
    while (matched >= 0 && shape.charCodeAt(kept[matched]!) !== shape.charCodeAt(kept[i]!)) matched = border[matched]!;
    border[i + 1] = ++matched;
  }
  const period = kept.length - border[kept.length]!;
  return kept.length % period === 0 ? period : kept.length;
}

function trimmed(shape: string, start: number, end: number): Span {
  while (start < end && isSpace(shape.charCodeAt(start))) start++;
  while (end > start && isSpace(shape.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d;
}
