import { isContentWord } from '../language/content-words.js';
import { classOf, domainWords, isInstrument, weightOf } from '../language/lexicon.js';
import type { PreparedText } from '../language/prepared-text.js';
import { matchTerm, type TermMatch } from '../language/term-match.js';
import { verbClasses } from '../language/verb-classes.js';
import { widerWordingsOf, wordingsOf, type WordingsOf } from '../language/wordings.js';
import { namesThing } from '../language/words.js';
import { emptyWords, isBystander, phrases } from './question-language.js';

/** How far a text answers for the terms of a question. */
export interface Coverage {
  /** 0–1: the weighted share of the terms that the text has. */
  value: number;
  /** The same, where words that may be told otherwise count in full. */
  plain: number;
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
  /** What covers more of the question than this answers as well; nothing does where it is not given. */
  more?: number;
  /** Whether words of the question may be short for words of the text, and what is done with a thing may be told in other words. */
  freely: boolean;
}

export const strict: Strictness = { wordings: wordingsOf, answers, nearly: 0.54, meant: 2, freely: false };
/**
 * For a question that nothing answers strictly: also by what the words of everyday speech mean, whatever else the
 * question says (的士数量由谁控制), and by the wordings of single fields, but then nearly in full.
 */
export const lenient: Strictness = { wordings: widerWordingsOf, answers: 0.6, nearly: 1, meant: 0.6, freely: true };

/** A word that stands as it is, or under another name. */
const wholly = 0.85;

/** @param common terms that nearly all texts have, which therefore say little (交通 in a mandate on 交通) */
export function cover(
  terms: readonly string[],
  text: PreparedText,
  { wordings, freely }: Strictness = strict,
  common: ReadonlySet<string> = noTerms,
): Coverage {
  const matches = terms.map((term) => matchTerm(term, text, wordings, freely));
  const echoes = freely ? countOnce(matches) : noTerms;
  const weight = ({ term }: TermMatch): number => weightOf(term) * (common.has(term) ? lighter : 1);
  // what is done with a thing has many words (修建, 养护), and so have wide notions; the thing itself must be there
  const free = (match: TermMatch): number =>
    weight(match) *
    (echoes.has(match.term) || (freely && match.quality < absent && !isThing(match.term) && terms.some(isThing)) ? lighter : 1);
  return { value: share(matches, free), plain: share(matches, weight), matches };
}

const noTerms: ReadonlySet<string> = new Set();

function share(matches: readonly TermMatch[], weight: (match: TermMatch) => number): number {
  const total = matches.reduce((sum, match) => sum + weight(match), 0);
  return total === 0 ? 0 : matches.reduce((sum, match) => sum + weight(match) * match.quality, 0) / total;
}

/** A term counts as absent below this quality, and then as so much of its weight where it names no thing. */
const absent = 0.3;
const lighter = 0.4;

const known: ReadonlySet<string> = new Set(domainWords);

/** Whether a word names a thing, rather than what is done with it, or something that many mandates have. */
export const isThing = (term: string): boolean =>
  classOf(term) === 'distinctive' && !isBystander(term) && (namesThing(term) || (known.has(term) && verbClasses([term]).size === 0));

/**
 * What stands for one word of the question as it is does not also stand for another one that only means it: halves the
 * quality of such terms, and returns them.
 */
function countOnce(matches: TermMatch[]): ReadonlySet<string> {
  const taken = matches.filter(({ how, quality }) => how === 'whole' && quality >= wholly).flatMap(({ found }) => found);
  const echoes = new Set<string>();
  matches.forEach((match, index) => {
    if (match.how !== 'implies' && match.how !== 'near') return;
    if (match.found.some((one) => !taken.some((other) => one.start < other.end && other.start < one.end))) return;
    matches[index] = { ...match, quality: match.quality / 2 };
    echoes.add(match.term);
  });
  return echoes;
}

/** One word that is meant says too little of a question of which a text has less than this. */
const atLeast = 0.25;

/** Whether a text answers the question rather than touching it: it must have the heaviest term, at least in part. */
export function isAnswer(
  coverage: Coverage,
  { answers: enough, nearly, meant, freely }: Strictness = strict,
  common: ReadonlySet<string> = noTerms,
): boolean {
  const { value, plain, matches } = coverage;
  if (matches.length === 0 || lacksSubject(matches)) return false;
  if (
    value >= atLeast &&
    matches.some(({ how, quality, term }) => how === 'implies' && quality >= meant && classOf(term) === 'distinctive')
  )
    return true;
  if (freely && (isSubject(matches) || hasThings(coverage))) return true;
  const telling = matches.filter(({ term, quality }) => !common.has(term) && !(freely && quality < absent && isBystander(term)));
  const heaviest = heaviestOf(telling.length > 0 ? telling : matches);
  if (value >= enough)
    return (
      heaviest.quality >= 0.35 && (!freely || heaviest.how !== 'parts' || (plain >= 0.55 && (value >= 0.66 || heaviest.quality >= 0.75)))
    );
  // a thing before it narrows it: 制造业 says nothing of 轮船制造业
  const narrowed = matches.slice(0, matches.indexOf(heaviest)).some(({ term, quality }) => isThing(term) && quality < absent);
  return value >= nearly && !narrowed && heaviest.term.length >= 3 && heaviest.quality >= 0.9 && classOf(heaviest.term) === 'distinctive';
}

/** Whether a text has nothing of what the question is about, only what any department works with (发展规划 of 体育发展规划). */
function lacksSubject(matches: readonly TermMatch[]): boolean {
  const subjects = matches.filter(({ term }) => classOf(term) === 'distinctive' && !isInstrument(term));
  return subjects.length > 0 && subjects.every(({ quality }) => quality < absent);
}

/** Whether a text has all the things that a question names, each nearly as it is. */
function hasThings({ matches, value, plain }: Coverage): boolean {
  const things = matches.filter(({ term }) => isThing(term));
  if (things.length === 0) return false;
  if (value >= 0.5 && things.every(({ quality, how }) => quality >= 0.65 && how !== 'parts')) return true;
  return (
    plain >= 0.55 &&
    things.some(({ quality, how }) => quality >= wholly && how !== 'parts') &&
    things.every(({ quality }) => quality >= 0.5)
  );
}

/** Whether the first word of the question that is more than general is one that the text has: what follows only says more of it (食盐专营). */
function isSubject(matches: readonly TermMatch[]): boolean {
  const first = matches.find(({ term }) => classOf(term) !== 'generic');
  if (first === undefined || classOf(first.term) !== 'distinctive' || first.quality < wholly) return false;
  // two characters that stand as they are may be part of another word (商品 of 商品展销)
  return first.how === 'same' || (first.how === 'whole' && first.term.length > 2);
}

/** The match of the term that says most; of equals the better one, then the first. There must be one. */
export const heaviestOf = (matches: readonly TermMatch[]): TermMatch =>
  matches.reduce((top, one) => {
    const more = weightOf(one.term) - weightOf(top.term);
    return more > 0 || (more === 0 && one.quality > top.quality) ? one : top;
  });

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
  const content = text.words.filter((word) => isContentWord(word.text, (one) => emptyWords.has(one) || phrases.includes(one)));
  return (
    content.some((word) => classOf(word.text) === 'distinctive') &&
    content.every((word) => spans.some((span) => span.start < word.end && word.start < span.end))
  );
}
