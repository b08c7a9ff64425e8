import { classOf, weightOf } from '../language/lexicon.js';
import type { PreparedText } from '../language/prepared-text.js';
import { matchTerm, type TermMatch } from '../language/term-match.js';
import { widerWordingsOf, wordingsOf, type WordingsOf } from '../language/wordings.js';
import { emptyWords } from './question-language.js';

/** How far a text answers for the terms of a question. */
export interface Coverage {
  /** 0–1: the weighted share of the terms that the text has. */
  value: number;
  matches: TermMatch[];
}

/** From this share on a text answers. */
export const answers = 0.62;

/** How closely a text must answer. */
export interface Strictness {
  wordings: WordingsOf;
  /** The share of the question from which on a text answers. */
  answers: number;
  /** Enough where the heaviest term of the question, one of at least three characters, stands in the text as it is. */
  nearly: number;
  /** From this quality on one word that means something in the text is enough. */
  meant: number;
}

export const strict: Strictness = { wordings: wordingsOf, answers, nearly: 0.54, meant: 2 };
/**
 * For a question that nothing answers strictly: also by what the words of everyday speech mean, whatever else the
 * question says (的士数量由谁控制), and by the wordings of single fields, but then nearly in full.
 */
export const lenient: Strictness = { wordings: widerWordingsOf, answers: 0.66, nearly: 1, meant: 0.6 };

/** A word that stands as it is, or under another name. */
const wholly = 0.85;

export function cover(terms: readonly string[], text: PreparedText, { wordings }: Strictness = strict): Coverage {
  const matches = terms.map((term) => matchTerm(term, text, wordings));
  const total = terms.reduce((sum, term) => sum + weightOf(term), 0);
  const value = matches.reduce((sum, match) => sum + weightOf(match.term) * match.quality, 0);
  return { value: total === 0 ? 0 : value / total, matches };
}

/** Whether a text answers the question rather than touching it: it must have the heaviest term, at least in part. */
export function isAnswer({ value, matches }: Coverage, { answers: enough, nearly, meant }: Strictness = strict): boolean {
  if (matches.length === 0) return false;
  if (matches.some((match) => match.how === 'implies' && match.quality >= meant && classOf(match.term) === 'distinctive')) return true;
  if (meant < 1 && isSubject(matches)) return true;
  const heaviest = heaviestOf(matches);
  if (value >= enough) return heaviest.quality >= 0.35;
  return value >= nearly && heaviest.term.length >= 3 && heaviest.quality >= 0.9 && classOf(heaviest.term) === 'distinctive';
}

/** Whether the first word of the question that is more than general is one that the text has: what follows only says more of it (食盐专营). */
function isSubject(matches: readonly TermMatch[]): boolean {
  const first = matches.find(({ term }) => classOf(term) !== 'generic');
  if (first === undefined || classOf(first.term) !== 'distinctive' || first.quality < wholly) return false;
  // two characters that stand as they are may be part of another word (商品 of 商品展销)
  return first.how === 'same' || (first.how === 'whole' && first.term.length > 2);
}

/** The match of the term that says most; the first of equals. There must be one. */
export const heaviestOf = (matches: readonly TermMatch[]): TermMatch =>
  matches.reduce((top, one) => (weightOf(one.term) > weightOf(top.term) ? one : top));

/** The words of a text that answer, in code points: sorted, merged, without words of no content. */
export function highlightsOf({ matches }: Coverage): { start: number; end: number }[] {
  const spans = matches
    .filter((match) => match.quality >= 0.4 && classOf(match.term) !== 'generic')
    .flatMap((match) => match.found.filter((one) => one.quality >= 0.5))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * Whether a text speaks of nothing but what was asked, in wider terms (负责本市无线电管理工作 for 无线电台执照): all its
 * words of content are among the words that answer, and one of them is distinctive.
 */
export function isWider(coverage: Coverage, text: PreparedText): boolean {
  if (coverage.matches.length === 0 || heaviestOf(coverage.matches).quality < 0.35) return false;
  const spans = highlightsOf(coverage);
  const content = text.words.filter((word) => word.text.length > 1 && classOf(word.text) !== 'generic' && !emptyWords.has(word.text));
  return (
    content.some((word) => classOf(word.text) === 'distinctive') &&
    content.every((word) => spans.some((span) => span.start < word.end && word.start < span.end))
  );
}
