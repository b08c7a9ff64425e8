import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { Figure } from './find-figures.js';

/** The words of a span without white space, years (2014年度) and the given figures. */
export function wordsWithout(source: SourceText, { start, end }: Span, figures: readonly Figure[]): string {
  let words = '';
  let at = start;
  for (const { whole } of figures) {
    if (whole.start < at || whole.end > end) continue;
    words += source.slice(at, whole.start);
    at = whole.end;
  }
  return (words + source.slice(at, Math.max(at, end))).replace(/\s+/gu, '').replace(/[12]\d{3}年度?(?:底|末|初)?/gu, '');
}
