import type { Span } from '../facts/span.js';

/**
 * Finds a text that stands in its file several times over, with or without white space or a line of signs between the
 * copies. Returns the copies in order, the first one being the one to read; one span for a text that stands once.
 * Compares letters and digits alone; linear time (the border array of Knuth, Morris and Pratt).
 */
export function findCopies(shape: string): Span[] {
  const kept: number[] = [];
  for (let i = 0; i < shape.length; i++) if (isWord(shape.charCodeAt(i))) kept.push(i);
  const whole = trimmed(shape, 0, shape.length);
  const period = shortestPeriod(shape, kept);
  // a short phrase over and over is no document that stands twice
  if (period === kept.length || period < 20) return [whole];
  // signs before the first letter and behind the last belong to each copy: （一）…。
  const before = kept[0]! - whole.start;
  const after = whole.end - kept.at(-1)! - 1;
  const count = kept.length / period;
  return Array.from({ length: count }, (_, copy) => {
    const first = kept[copy * period]!;
    const last = kept[(copy + 1) * period - 1]! + 1;
    return {
      start: shape.startsWith(shape.slice(whole.start, kept[0]), first - before) ? first - before : first,
      end: shape.startsWith(shape.slice(whole.end - after, whole.end), last) ? last + after : last,
    };
  });
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

/** Chinese characters, letters and digits; everything a reader would compare. */
function isWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3013 ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x2460 && code <= 0x2473)
  );
}
