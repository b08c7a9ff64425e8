import type { Gap } from '../../graph-schema/model/vocabulary.js';
import type { AskCandidates, AskCity, BoundaryCandidate, DivisionCandidate, ReformCandidate } from './candidates.js';
import { answerInOtherWords } from './answer-in-other-words.js';
import { divisionsCalled, namedDivisions } from './named-divisions.js';
import type { Question } from './question.js';
import { dutiesThroughDivisions, inOrder, rankDivisionClauses, type RankedDivisionClause } from './rank-division-clauses.js';
import { rankDuties, type Rankable, type Ranked, type RankedDuty } from './rank-duties.js';
import { touchingBoundaries, touchingReform, withoutUnknownBodies } from './touching.js';
import { whyNot } from './why-not.js';

/** What one city's sources answer to a question; the plain form of `CityAnswer` in the API. */
export interface CityResult {
  city: AskCity;
  found: boolean;
  gap: Gap | null;
  understoodAs: string[];
  answers: RankedDuty[];
  /** What is printed under divisions and answers; it comes before what is inferred of them. */
  divisionClauses: RankedDivisionClause[];
  divisions: DivisionCandidate[];
  reformActions: ReformCandidate[];
  boundaries: BoundaryCandidate[];
}

const mostAnswers = 10;
/** What goes to another body is the answer where it answers in full, and a duty clearly less. */
const inFull = 0.85;
const clearlyLess = 0.15;

/**
 * Answers a question for one city. `candidates` may hold more than answers; facts of other cities are passed over. Where
 * nothing answers all that the question says, its core may be answered (what follows 等, the sentence that asks).
 */
export function answerCity(asked: Question, city: AskCity, candidates: AskCandidates): CityResult {
  const whole = answerOnce(asked, city, candidates);
  if (whole.found || asked.asksReform || asked.divisionNames.length > 0) return whole;
  for (const terms of asked.cores) {
    const core = answerOnce({ ...asked, terms, topics: [terms.join('')], groups: [] }, city, candidates);
    if (core.found || (core.gap === 'OTHER_BODY' && whole.gap === 'ABSENT_FROM_MANDATE'))
      return { ...core, understoodAs: whole.understoodAs };
  }
  return whole;
}

function answerOnce(asked: Question, city: AskCity, candidates: AskCandidates): CityResult {
  const question = withoutUnknownBodies(asked, city, candidates);
  const asksFor = new Set(question.departments);
  const departments = city.departments.filter((one) => asksFor.size === 0 || asksFor.has(one.id));
  const own = new Set(departments.map((one) => one.id));
  const ofCity = <T extends { department: string }>(facts: readonly T[]): T[] => facts.filter((fact) => own.has(fact.department));
  const result: CityResult = {
    city,
    found: false,
    gap: null,
    understoodAs: understoodAs(question),
    answers: [],
    divisionClauses: [],
    divisions: [],
    reformActions: [],
    boundaries: [],
  };
  if (!question.readable) return result;

  const duties = ofCity(candidates.duties);
  const clauses = ofCity(candidates.divisionClauses);
  const reform = touchingReform(question, city, ofCity(candidates.reformActions));
  const boundaries = touchingBoundaries(question, city, ofCity(candidates.boundaries));
  result.reformActions = reform.map((one) => one.fact);
  result.boundaries = boundaries.map((one) => one.fact);

  if (question.divisionNames.length > 0) {
    result.divisions = namedDivisions(question.divisionNames, ofCity(candidates.divisions));
    const named = new Set(result.divisions.map((division) => division.id));
    const printed = clauses.filter((clause) => named.has(clause.division.id)).sort(inOrder);
    const asked = new Map(
      rankDivisionClauses(printed, (sentences) => rankDuties(question, question.terms, sentences)).map((one) => [one.clause.id, one]),
    );
    result.divisionClauses = printed
      .map((clause) => asked.get(clause.id) ?? { clause, score: asked.size > 0 ? 0.5 : 1, coverage: 1, highlights: [] })
      .sort((a, b) => b.score - a.score);
    const held = new Set(result.divisions.flatMap((division) => division.duties));
    const ranked = new Map(rankDuties(question, question.terms, duties).map((one) => [one.duty.id, one]));
    result.answers = duties
      .filter((duty) => held.has(duty.id))
      .map((duty) => ranked.get(duty.id) ?? wholeDuty(duty, certainty(duty, result.divisions)))
      .sort((a, b) => b.score - a.score || a.duty.ordinal - b.duty.ordinal);
  } else if (question.section === 'DIVISIONS' && question.terms.length === 0) {
    result.divisions = ofCity(candidates.divisions);
  } else if (question.terms.length > 0) {
    const given = Math.max(0, ...[...reform, ...boundaries].filter((one) => !one.shared).map((one) => one.given));
    const byWords = answersTo(question, duties, given);
    result.divisionClauses = rankDivisionClauses(clauses, (sentences) => answersTo(question, sentences, given));
    result.answers = [...byWords, ...dutiesThroughDivisions(result.divisionClauses, byWords, duties)]
      .sort((a, b) => b.score - a.score || a.duty.ordinal - b.duty.ordinal)
      .slice(0, mostAnswers);
    result.divisions = holders(result.divisionClauses, question.asksDivision ? result.answers : []);
  } else if (asksAllDuties(question)) {
    result.answers = duties.sort((a, b) => a.ordinal - b.ordinal).map((duty) => wholeDuty(duty, 1));
  }
  const called =
    question.asksDivision && question.divisionNames.length === 0 ? divisionsCalled(question.topics, ofCity(candidates.divisions)) : [];
  result.divisions.push(...called.filter(({ id }) => !result.divisions.some((one) => one.id === id)));
  result.found =
    called.length > 0 ||
    result.answers.length > 0 ||
    result.divisionClauses.length > 0 ||
    (question.divisionNames.length > 0 && result.divisions.length > 0) ||
    (question.section === 'DIVISIONS' &&
      !departments.some((one) => one.gaps.some((gap) => gap.section === 'DIVISIONS')) &&
      result.divisions.length > 0);
  if (!result.found) {
    result.gap = whyNot(question, departments, reform, boundaries);
    const unanswered = result.gap === 'ABSENT_FROM_MANDATE' && reform.length + boundaries.length === 0;
    // a duty may say in other words what a reform item says of it
    const ownOnly = result.gap === 'NOT_STATED' && boundaries.length === 0 && !question.asksReform && question.terms.length > 0;
    if (question.divisionNames.length === 0 && (unanswered || ownOnly)) {
      const facts = { duties, clauses, reform: ofCity(candidates.reformActions), boundaries: ofCity(candidates.boundaries) };
      const other = answerInOtherWords(question, city, facts);
      if (other.answers.length + other.divisionClauses.length > 0) {
        Object.assign(result, other, { found: true, gap: null });
        result.reformActions = [...new Set([...reform.map((one) => one.fact), ...other.reformActions])];
        result.divisions = holders(result.divisionClauses, question.asksDivision ? result.answers : []);
      } else if (unanswered && other.reformActions.length + other.boundaries.length > 0) {
        Object.assign(result, other, { gap: 'OTHER_BODY' });
      }
    }
  }
  return result;
}

/** What answers the question, best first; parts of an enumeration where nothing answers all of it. */
function answersTo<T extends Rankable>(question: Question, duties: readonly T[], given: number): Ranked<T>[] {
  // what answers although as much is given to another body
  const ranked = rankDuties(question, question.terms, duties).filter((one) =>
    one.wider ? one.coverage >= given : given < inFull || one.coverage >= given - clearlyLess,
  );
  if (question.groups.length < 2 || (ranked[0]?.coverage ?? 0) >= inFull) return ranked.slice(0, mostAnswers);
  const parts = new Map(ranked.map((one) => [one.duty.id, one]));
  for (const one of question.groups.flatMap((group) => rankDuties(question, group, duties))) {
    const score = Math.round(one.score * 900) / 1000;
    if (score > (parts.get(one.duty.id)?.score ?? 0)) parts.set(one.duty.id, { ...one, score });
  }
  return [...parts.values()].sort((a, b) => b.score - a.score || a.duty.ordinal - b.duty.ordinal).slice(0, mostAnswers);
}

/** The divisions whose own sentences answer, then those that hold the answering duties, in the order of the answers. */
function holders(clauses: readonly RankedDivisionClause[], ranked: readonly RankedDuty[]): DivisionCandidate[] {
  const found = new Map<string, DivisionCandidate>();
  for (const { division, department, leadsTo } of clauses.map((one) => one.clause)) {
    const known = found.get(division.id) ?? { ...division, department, nameplates: [], duties: [] };
    found.set(division.id, { ...known, duties: [...known.duties, ...leadsTo.map(({ duty }) => duty)] });
  }
  for (const { duty } of ranked) {
    for (const { division: id, divisionName: name } of duty.assignments) {
      if (!found.has(id)) found.set(id, { id, department: duty.department, ordinal: null, name, nameplates: [], duties: [duty.id] });
    }
  }
  return [...found.values()];
}

const asksAllDuties = (question: Question): boolean =>
  question.departments.length > 0 &&
  !question.asksReform &&
  !question.asksBoundary &&
  question.section === null &&
  question.bodies.length === 0;

const wholeDuty = (duty: AskCandidates['duties'][number], score: number): RankedDuty => ({
  duty,
  clause: null,
  score,
  coverage: 1,
  wider: false,
  highlights: [],
});

function certainty(duty: AskCandidates['duties'][number], divisions: readonly DivisionCandidate[]): number {
  const ids = new Set(divisions.map((one) => one.id));
  return Math.max(0, ...duty.assignments.filter((one) => ids.has(one.division)).map((one) => one.confidence ?? 1));
}

const understoodAs = (question: Question): string[] => [...question.divisionNames, ...question.bodies, ...question.topics];
