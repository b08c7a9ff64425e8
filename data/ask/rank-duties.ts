import { isObject } from '../language/is-object.js';
import { weightOf } from '../language/lexicon.js';
import { prepare } from '../language/prepared-text.js';
import type { TermMatch } from '../language/term-match.js';
import type { AuthorityRole } from '../../graph-schema/model/vocabulary.js';
import type { DutyCandidate } from './candidates.js';
import { cover, heaviestOf, highlightsOf, isAnswer, isWider, strict, type Coverage, type Strictness } from './coverage.js';
import type { Question } from './question.js';

/** A text in which the whole question stands as it is asked is so much nearer to a certain answer. */
const inTheseWords = 0.3;

/** The same for one in which the words of the question stand side by side. */
const sideBySide = 0.15;

/** What can answer: a text with its clauses. */
export interface Rankable {
  id: string;
  ordinal: number;
  text: string;
  residual: boolean;
  clauses: readonly { text: string; roles: readonly AuthorityRole[] }[];
}

/** A duty (or another text) that answers. `clause` is the one that answers best, null where the whole does. */
export interface Ranked<T extends Rankable> {
  duty: T;
  clause: T['clauses'][number] | null;
  /** 0–1. */
  score: number;
  /** Share of the question that it answers for. */
  coverage: number;
  /** It answers only because it speaks of a wider field than was asked. */
  wider: boolean;
  /** Spans inside the text, in code points. */
  highlights: { start: number; end: number }[];
}
export type RankedDuty = Ranked<DutyCandidate>;

/** The duties that answer for the terms, best first; equal ones in the order of the document. */
export function rankDuties<T extends Rankable>(
  question: Question,
  terms: readonly string[],
  duties: readonly T[],
  strictness: Strictness = strict,
): Ranked<T>[] {
  if (terms.length === 0) return [];
  const asked = duties.filter((duty) => !duty.residual);
  const measure = measureOf(
    terms,
    asked.map(({ text }) => cover(terms, prepare(text), strictness)),
    strictness,
  );
  const ranked = asked.map((duty) => rankDuty(question, terms, duty, measure)).filter((one) => one !== null);
  const direct = ranked.filter((one) => one.direct).map((one) => one.coverage);
  // freely asked, a text that says more of the question than one that has a single word of its meaning answers as well
  const enough = strictness.freely && direct.length > 0 ? Math.max(...direct) : (strictness.more ?? Infinity);
  return ranked
    .filter((one) => one.direct || one.wider || one.coverage > enough)
    .map(({ direct: _, ...one }) => one)
    .sort((a, b) => b.score - a.score || a.duty.ordinal - b.duty.ordinal || (a.duty.id < b.duty.id ? -1 : 1));
}

/** How texts are measured that are asked together. */
interface Measure {
  strictness: Strictness;
  /** How much a term tells apart: about 1 for one that a single text has, little for one that nearly all have. */
  rarity: ReadonlyMap<string, number>;
  /** Terms that most of many texts have: 交通 in a mandate on 交通. */
  common: ReadonlySet<string>;
}

/** Fewer texts than this may have a term by chance. */
const many = 6;

function measureOf(terms: readonly string[], texts: readonly Coverage[], strictness: Strictness): Measure {
  const most = Math.log(texts.length + 1);
  const having = new Map(terms.map((term, index) => [term, texts.filter(({ matches }) => matches[index]!.quality >= 0.35).length]));
  const rarity = new Map(
    [...having].map(([term, count]) => [term, Math.max(0.1, Math.log((texts.length + 1) / Math.max(1, count)) / most)]),
  );
  const common = [...having].filter(([, count]) => count >= many && count > texts.length / 2).map(([term]) => term);
  return { strictness, rarity, common: new Set(common) };
}

/** The share of the question that a text answers for, where each term counts by how much it tells apart. */
function telling({ matches }: Coverage, rarity: ReadonlyMap<string, number>): number {
  const weight = ({ term }: TermMatch): number => Math.max(0.3, weightOf(term)) * rarity.get(term)!;
  const total = matches.reduce((sum, match) => sum + weight(match), 0);
  return matches.reduce((sum, match) => sum + weight(match) * match.quality, 0) / total;
}

function rankDuty<T extends Rankable>(
  question: Question,
  terms: readonly string[],
  duty: T,
  { strictness, rarity, common }: Measure,
): (Ranked<T> & { direct: boolean }) | null {
  const whole = cover(terms, prepare(duty.text), strictness, common);
  if (whole.value < (strictness === strict ? 0.3 : 0.1)) return null;
  const parts = duty.clauses.map((clause: T['clauses'][number]) => {
    const text = prepare(clause.text);
    return { clause, text, coverage: cover(terms, text, strictness, common) };
  });
  const roleOf = (clause: Rankable['clauses'][number]): number => (question.roles.some((role) => clause.roles.includes(role)) ? 0.02 : 0);
  const best = parts.reduce<(typeof parts)[number] | null>(
    (top, one) => (top === null || one.coverage.value + roleOf(one.clause) > top.coverage.value + roleOf(top.clause) ? one : top),
    null,
  );
  const coverage = Math.max(best?.coverage.value ?? 0, whole.value * (parts.length > 1 ? 0.88 : 1));
  const direct =
    isAnswer(parts.length > 1 ? { ...whole, value: whole.value * 0.88 } : whole, strictness, common) ||
    (best !== null && isAnswer(best.coverage, strictness, common));
  const wider = !direct && parts.some((part) => part.coverage.value >= 0.3 && isWider(part.coverage, part.text));
  if (!direct && !wider && !strictness.freely) return null;
  const share = parts.length === 0 ? whole.value : parts.reduce((sum, part) => sum + part.coverage.value, 0) / parts.length;
  const phrase = Math.max(
    0,
    ...[...question.topics, terms.join('')].map((words) => longestCommon(words, prepare(duty.text).folded) / words.length),
  );
  const literal = phrase === 1 && question.topics.every((topic) => topic.length >= 4);
  const together = terms.length > 1 && prepare(duty.text).folded.includes(terms.join(''));
  const about = parts.some(({ text, coverage: { matches } }) =>
    heaviestOf(matches).found.some((one) => one.quality >= 0.6 && isObject(text, one.end)),
  );
  const tells = Math.max(telling(whole, rarity) * (parts.length > 1 ? 0.94 : 1), ...parts.map((part) => telling(part.coverage, rarity)));
  const bonus =
    0.35 * share +
    0.3 * phrase +
    (about ? 0.2 : 0) +
    0.15 * (best !== null && roleOf(best.clause) > 0 ? 1 : question.roles.length === 0 ? 0.5 : 0);
  const score = (tells + Math.max(coverage, wider ? 0.5 : 0)) * (0.35 + 0.15 * bonus);
  const nearer = literal ? inTheseWords : together ? sideBySide : 0;
  return {
    duty,
    clause: best !== null && parts.length > 1 && best.coverage.value >= whole.value * 0.88 ? best.clause : null,
    score: Math.round(Math.min(1, score + nearer * Math.max(0, 1 - score)) * 1000) / 1000,
    coverage,
    wider,
    direct,
    highlights: highlightsOf(whole),
  };
}

/** Length of the longest run of characters that both texts have. */
function longestCommon(left: string, right: string): number {
  let longest = 0;
  for (let from = 0; from < left.length; from++) {
    while (from + longest < left.length && right.includes(left.slice(from, from + longest + 1))) longest++;
  }
  return longest;
}
