import type { AskCandidates, AskCity, BoundaryCandidate, ReformCandidate } from './candidates.js';
import { lenient } from './coverage.js';
import type { Question } from './question.js';
import { dutiesThroughDivisions, rankDivisionClauses, type RankedDivisionClause } from './rank-division-clauses.js';
import { rankDuties, type Rankable, type Ranked, type RankedDuty } from './rank-duties.js';
import { touchingBoundaries, touchingReform, type Touching } from './touching.js';

/** The facts of one city that may answer. */
interface OfCity {
  duties: readonly AskCandidates['duties'][number][];
  clauses: readonly AskCandidates['divisionClauses'][number][];
  reform: readonly ReformCandidate[];
  boundaries: readonly BoundaryCandidate[];
}

/** What answers in other words than were asked. Without answers, reform items and boundaries give it to another body. */
export interface InOtherWords {
  answers: RankedDuty[];
  divisionClauses: RankedDivisionClause[];
  reformActions: ReformCandidate[];
  boundaries: BoundaryCandidate[];
}

/** Of what answers in other words, this much of the best one's score, and so many. */
const [nearTheBest, mostNear] = [0.85, 3] as const;
/** A duty answers that says so much of what another fact says of the question. */
const asMuch = 0.55;

/** Looks for what speaks of a question in other words, where the atlas knows that they mean it; one answer or few, never a list. */
export function answerInOtherWords(question: Question, city: AskCity, facts: OfCity): InOtherWords {
  const reform = touchingReform(question, city, facts.reform, lenient);
  const boundaries = touchingBoundaries(question, city, facts.boundaries, lenient);
  const touched = mostOf([...reform, ...boundaries]);
  const near = <T extends Rankable>(texts: readonly T[], said: number): Ranked<T>[] => {
    const strictness = said > 0 ? { ...lenient, more: said } : lenient;
    const ranked = rankDuties(question, question.terms, texts, strictness).filter((one) => !one.wider && one.coverage >= said * asMuch);
    return ranked.filter((one) => one.score >= (ranked[0]?.score ?? 0) * nearTheBest).slice(0, mostNear);
  };
  const byWordsAlone = mostOf(near(facts.duties, touched));
  const divisionClauses = rankDivisionClauses(facts.clauses, (sentences) => near(sentences, Math.max(touched, byWordsAlone)));
  const byWords = near(facts.duties, Math.max(touched, mostOf(divisionClauses)));
  const answers = [...byWords, ...dutiesThroughDivisions(divisionClauses, byWords, facts.duties)].sort(
    (a, b) => b.score - a.score || a.duty.ordinal - b.duty.ordinal,
  );
  const said = Math.max(touched, mostOf([...answers, ...divisionClauses]));
  const beside = <T>(all: readonly Touching<T>[]): Touching<T>[] =>
    all.filter((one) => one.coverage >= said * nearTheBest).slice(0, mostNear);
  const elsewhere = [...beside(reform), ...beside(boundaries)].some((one) => one.given >= lenient.answers);
  const isAnswered = answers.length + divisionClauses.length > 0;
  return {
    answers,
    divisionClauses,
    reformActions: isAnswered || elsewhere ? beside(reform).map((one) => one.fact) : [],
    boundaries: isAnswered || elsewhere ? beside(boundaries).map((one) => one.fact) : [],
  };
}

const mostOf = (all: readonly { coverage: number }[]): number => Math.max(0, ...all.map((one) => one.coverage));
