import { isObject } from '../language/is-object.js';
import { prepare } from '../language/prepared-text.js';
import type { AuthorityRole } from '../../graph-schema/model/vocabulary.js';
import type { DutyCandidate } from './candidates.js';
import { cover, heaviestOf, highlightsOf, isAnswer, isWider, strict, type Strictness } from './coverage.js';
import type { Question } from './question.js';

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
  return duties
    .filter((duty) => !duty.residual)
    .map((duty) => rankDuty(question, terms, duty, strictness))
    .filter((one): one is Ranked<T> => one !== null)
    .sort((a, b) => b.score - a.score || a.duty.ordinal - b.duty.ordinal || (a.duty.id < b.duty.id ? -1 : 1));
}

function rankDuty<T extends Rankable>(question: Question, terms: readonly string[], duty: T, strictness: Strictness): Ranked<T> | null {
  const whole = cover(terms, prepare(duty.text), strictness);
  if (whole.value < (strictness === strict ? 0.3 : 0.1)) return null;
  const parts = duty.clauses.map((clause: T['clauses'][number]) => {
    const text = prepare(clause.text);
    return { clause, text, coverage: cover(terms, text, strictness) };
  });
  const roleOf = (clause: Rankable['clauses'][number]): number => (question.roles.some((role) => clause.roles.includes(role)) ? 0.02 : 0);
  const best = parts.reduce<(typeof parts)[number] | null>(
    (top, one) => (top === null || one.coverage.value + roleOf(one.clause) > top.coverage.value + roleOf(top.clause) ? one : top),
    null,
  );
  const coverage = Math.max(best?.coverage.value ?? 0, whole.value * (parts.length > 1 ? 0.88 : 1));
  const direct =
    isAnswer({ ...whole, value: whole.value * (parts.length > 1 ? 0.88 : 1) }, strictness) ||
    (best !== null && isAnswer(best.coverage, strictness));
  const wider = !direct && parts.some((part) => part.coverage.value >= 0.3 && isWider(part.coverage, part.text));
  if (!direct && !wider) return null;
  const share = parts.length === 0 ? whole.value : parts.reduce((sum, part) => sum + part.coverage.value, 0) / parts.length;
  const phrase = Math.max(0, ...question.topics.map((topic) => longestCommon(topic, prepare(duty.text).folded) / topic.length));
  const about = parts.some(({ text, coverage: { matches } }) =>
    heaviestOf(matches).found.some((one) => one.quality >= 0.6 && isObject(text, one.end)),
  );
  const bonus =
    0.35 * share +
    0.3 * phrase +
    (about ? 0.2 : 0) +
    0.15 * (best !== null && roleOf(best.clause) > 0 ? 1 : question.roles.length === 0 ? 0.5 : 0);
  return {
    duty,
    clause: best !== null && parts.length > 1 && best.coverage.value >= whole.value * 0.88 ? best.clause : null,
    score: Math.round(Math.min(1, Math.max(coverage, wider ? 0.5 : 0) * (0.7 + 0.3 * bonus)) * 1000) / 1000,
    coverage,
    wider,
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
