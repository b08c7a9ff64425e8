import { fold } from '../language/fold.js';
import { prepare } from '../language/prepared-text.js';
import { cover, highlightsOf } from './coverage.js';
import { wordsAskedFor } from './understand.js';

/** Something with words that a search may find. `title` says what it is, `text` is where the words are marked. */
export interface Searchable {
  id: string;
  title: string;
  text: string;
}
export interface RankedHit<T> {
  item: T;
  /** 0–1. */
  score: number;
  snippet: string;
  /** Spans inside the snippet, in code points. */
  highlights: { start: number; end: number }[];
}

/** Below it a text shares too little with the words asked for. */
const threshold = 0.5;
/** Longest snippet, in code points. */
const snippetLength = 90;

/** The items that have the words of a search, best first; equal ones by id. */
export function rankHits<T extends Searchable>(asked: string, items: readonly T[]): RankedHit<T>[] {
  const terms = wordsAskedFor(asked);
  if (terms.length === 0) return [];
  const literal = fold(asked.trim());
  const hits: RankedHit<T>[] = [];
  for (const item of items) {
    const text = prepare(item.text);
    const inText = cover(terms, text);
    const inTitle = item.title === item.text ? inText : cover(terms, prepare(item.title));
    const coverage = Math.max(inText.value, inTitle.value);
    const at = text.folded.indexOf(literal);
    if (coverage < threshold && at < 0) continue;
    const spans =
      at < 0
        ? highlightsOf(inText)
        : [{ start: at, end: at + literal.length }, ...highlightsOf(inText).filter((span) => span.start >= at + literal.length)];
    const marked = spans.reduce((sum, span) => sum + span.end - span.start, 0);
    const density = Math.min(1, marked / Math.max(1, Math.min(text.folded.length, 60)));
    // The search as it is written is worth the more, the less else the text has.
    const words = coverage * (0.75 + 0.15 * inTitle.value + 0.1 * density);
    const score = Math.max(words, at < 0 ? 0 : 0.8 + 0.2 * (literal.length / text.folded.length));
    hits.push({ item, score: Math.round(Math.min(1, score) * 1000) / 1000, ...snippetOf(item.text, spans) });
  }
  return hits.sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1));
}

/** The part of a text around its first marked words. */
function snippetOf(text: string, spans: readonly { start: number; end: number }[]): Pick<RankedHit<never>, 'snippet' | 'highlights'> {
  const points = [...text];
  const first = spans[0]?.start ?? 0;
  const from = points.length <= snippetLength ? 0 : Math.max(0, Math.min(first - 20, points.length - snippetLength));
  const to = Math.min(points.length, from + snippetLength);
  const lead = from > 0 ? 1 : 0;
  return {
    snippet: `${lead ? '…' : ''}${points.slice(from, to).join('')}${to < points.length ? '…' : ''}`,
    highlights: spans
      .filter((span) => span.start >= from && span.end <= to)
      .map(({ start, end }) => ({ start: start - from + lead, end: end - from + lead })),
  };
}
