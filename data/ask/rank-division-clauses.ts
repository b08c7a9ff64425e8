import type { AuthorityRole } from '../../graph-schema/model/vocabulary.js';
import type { DivisionClauseCandidate, DutyCandidate } from './candidates.js';
import type { Ranked, RankedDuty } from './rank-duties.js';

/** A sentence under a division's name that answers. */
export interface RankedDivisionClause {
  clause: DivisionClauseCandidate;
  /** 0–1. */
  score: number;
  /** Share of the question that it answers for. */
  coverage: number;
  /** Spans inside its text, in code points. */
  highlights: { start: number; end: number }[];
}

/** So much less than the best sentence, and what a sentence leads to is no answer any more. */
const besideBest = 0.2;
/** A duty that answers only through the sentence of a division counts less than one that answers itself. */
const throughDivision = 0.9;
/** What a sentence probably leads to is shown as an answer from this confidence on. */
const sureEnough = 0.5;

type Rankable = Ranked<{
  id: string;
  ordinal: number;
  text: string;
  residual: boolean;
  clauses: { text: string; roles: AuthorityRole[] }[];
  clause: DivisionClauseCandidate;
}>;

/** The sentences under divisions' names that answer, best first. `rank` tells how duties would be ranked for the question. */
export function rankDivisionClauses(
  clauses: readonly DivisionClauseCandidate[],
  rank: (sentences: Rankable['duty'][]) => Rankable[],
): RankedDivisionClause[] {
  const sentences = clauses.map((clause) => {
    const { id, ordinal, text, residual, roles } = clause;
    return { id, ordinal, text, residual, clauses: [{ text, roles }], clause };
  });
  return rank(sentences)
    .map(({ duty: { clause }, score, coverage, highlights }) => ({ clause, score, coverage, highlights }))
    .sort((a, b) => b.score - a.score || inOrder(a.clause, b.clause));
}

/** The order of the document. */
export const inOrder = (a: DivisionClauseCandidate, b: DivisionClauseCandidate): number =>
  (a.division.ordinal ?? Infinity) - (b.division.ordinal ?? Infinity) || a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1);

/** The duties that the answering sentences lead to and that do not answer by their own words. */
export function dutiesThroughDivisions(
  ranked: readonly RankedDivisionClause[],
  answers: readonly RankedDuty[],
  duties: readonly DutyCandidate[],
): RankedDuty[] {
  const found = new Map<string, RankedDuty>();
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  const answered = new Set(answers.map(({ duty }) => duty.id));
  const best = ranked[0]?.score ?? 0;
  for (const { clause, score, coverage } of ranked.filter((one) => one.score >= best - besideBest)) {
    for (const { duty: id, confidence } of clause.leadsTo) {
      const duty = byId.get(id);
      if (duty === undefined || answered.has(id) || (confidence ?? 1) < sureEnough) continue;
      const through = Math.round(score * throughDivision * (confidence ?? 1) * 1000) / 1000;
      if (through > (found.get(id)?.score ?? 0)) {
        found.set(id, { duty, clause: null, score: through, coverage, wider: false, highlights: [] });
      }
    }
  }
  return [...found.values()];
}
