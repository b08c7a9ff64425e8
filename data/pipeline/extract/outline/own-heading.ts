import { textOf, type Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sentenceSpans } from '../../text/sentence-spans.js';

const longest = 40;

/** The first sentence of an item, where it is short and more follows: the item's own heading (抓政策落实稳增长。). */
export function ownHeading(source: SourceText, span: Span): { span: Span; words: string } | null {
  const [first] = sentenceSpans(source.shape, span);
  if (!first || first.end === span.end || first.end - first.start > longest) return null;
  return { span: first, words: textOf(source.slice(first.start, first.end)).replace(/[。：；]$/u, '') };
}
