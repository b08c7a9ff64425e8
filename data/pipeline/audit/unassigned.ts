import type { SpanUse } from '../facts/activity.js';
import type { Span } from '../facts/span.js';
import type { SourceText } from '../read/source-text.js';

/**
 * The stretches of the body that no use explains. White space never counts; punctuation alone does only together with
 * words beside it, because a mark between two facts (，；。) belongs to neither.
 */
export function findUnassigned(source: SourceText, uses: readonly SpanUse[]): (Span & { text: string })[] {
  const used = new Uint8Array(source.length);
  for (const { start, end } of uses) used.fill(1, Math.max(0, start), Math.min(source.length, end));
  const found: (Span & { text: string })[] = [];
  for (let i = source.body.start; i < source.body.end; i++) {
    if (used[i] || isSpace(source.shape, i)) continue;
    let end = i;
    let last = i;
    while (end < source.body.end && !used[end]) {
      if (!isSpace(source.shape, end)) last = end;
      else if (source.shape[end] === '\n' && last < end) break;
      end++;
    }
    const text = source.slice(i, last + 1);
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ start: i, end: last + 1, text });
    i = Math.max(i, end - 1);
  }
  return found;
}

function isSpace(shape: string, at: number): boolean {
  return /\s/u.test(shape[at]!);
}
