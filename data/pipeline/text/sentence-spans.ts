import type { Span } from '../facts/span.js';
import { splitOutsideBrackets } from './split-outside-brackets.js';
import { trimSpan } from './trim-span.js';

/** The sentences of a span, each with its final punctuation, trimmed; a line end ends a sentence too. */
export function sentenceSpans(shape: string, { start, end }: Span): Span[] {
  return splitAt(shape, start, end, '。！？\n');
}

/** The statements of a span: its sentences, cut at semicolons too, each with its punctuation, trimmed. */
export function statementSpans(shape: string, { start, end }: Span): Span[] {
  return splitAt(shape, start, end, '；。！？\n');
}

/** The clauses of a span (at comma, semicolon, colon and sentence ends outside brackets), each with its punctuation, trimmed. */
export function clauseSpans(shape: string, { start, end }: Span): Span[] {
  return splitAt(shape, start, end, '，；：。！？\n');
}

function splitAt(shape: string, start: number, end: number, separators: string): Span[] {
  return splitOutsideBrackets(shape, start, end, separators)
    .map((part) => trimSpan(shape, part.start, part.end))
    .filter((part) => part.end > part.start);
}
