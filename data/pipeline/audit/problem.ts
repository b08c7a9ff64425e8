import type { Problem } from '../facts/document.js';
import type { Span } from '../facts/span.js';

/** A conflict or a loss that does not make a reading unusable. `more`: the other place, and the two figures that differ. */
export function warning(
  rule: string,
  message: string,
  { start, end }: Span,
  more: { related?: Span | null; expected?: number; found?: number } = {},
): Problem {
  const { related, ...figures } = more;
  return { rule, message, start, end, severity: 'warning', ...figures, ...(related ? { related } : {}) };
}

/** From the first of some spans to the last, or null where there is none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return spans.reduce((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }), spans[0]!);
}
