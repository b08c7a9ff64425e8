import type { SourceText } from '../read/source-text.js';
import type { CleanText } from './clean-text.js';

/** Properties whose words are the pipeline's own, or were put right with the span they belong to. */
const own = new Set(['quote', 'message', 'rule', 'path', 'kind', 'use']);

/**
 * Leads facts that were read from a clean text back to the printed one: every span to where its words are printed, every
 * quotation to the slice that stands there, and, where characters were converted, every word to how it is printed.
 * Changes the objects in place; one that stands in several places is changed once.
 */
export function toPrinted(clean: CleanText, printed: SourceText, facts: unknown): void {
  const { origin, source } = clean;
  const seen = new Set<object>();
  const last = origin.length - 1;
  const place = (start: number, end: number) => {
    const from = origin[Math.min(start, last)]!;
    return { start: from, end: end > start ? origin[Math.min(end, last + 1) - 1]! + 1 : from };
  };
  const words = (text: string): string => {
    const at = source.shape.indexOf(text);
    if (at < 0 || text === '') return text;
    const { start, end } = place(at, at + text.length);
    return withoutSpace(printed.slice(start, end));
  };
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object' || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        if (clean.converted && typeof item === 'string') value[index] = words(item);
        else visit(item);
      });
      return;
    }
    const record = value as Record<string, unknown>;
    if (typeof record.start === 'number' && typeof record.end === 'number') {
      Object.assign(record, place(record.start, record.end));
      if (typeof record.quote === 'string') record.quote = printed.slice(record.start, record.end as number);
    }
    for (const [key, item] of Object.entries(record)) {
      if (typeof item === 'string') {
        if (clean.converted && !own.has(key)) record[key] = words(item);
      } else visit(item);
    }
    if (clean.converted && typeof record.text === 'string' && isQuote(record.evidence)) record.text = withoutSpace(record.evidence.quote);
  };
  visit(facts);
}

const isQuote = (value: unknown): value is { quote: string } =>
  value !== null && typeof value === 'object' && typeof (value as { quote?: unknown }).quote === 'string';

const withoutSpace = (text: string) => text.replace(/[\s\u00a0\u200b-\u200d\u2060\u3000\ufeff]+/gu, '');
