import type { Quote, Span } from '../facts/span.js';
import type { SourceText } from '../read/source-text.js';
import { sectionPath, type Section } from '../segment/section.js';

/** The evidence for a fact: the exact slice of a span and the printed numbers that lead to it. */
export function quote(source: SourceText, span: Span, section: Section | null): Quote {
  return { start: span.start, end: span.end, quote: source.slice(span.start, span.end), path: sectionPath(section) || null };
}
