import type { MatchRelation } from '../../../graph-schema/model/vocabulary.js';
import type { AlignableClause, AlignableDuty, AlignableMandate } from './alignable-mandate.js';
import { alignmentMethod } from './alignment-model.js';
import { explainClauses, explainDuties } from './explain.js';
import { clauseRelation, dutyRelation } from './relation.js';
import { scoreClauses } from './score-clauses.js';
import { scoreDuties } from './score-duties.js';
import { thresholdsFor } from './thresholds.js';
import { sharedWords, type SharedWords } from './shared-words.js';
import { statementsOf } from './statement.js';

/** One end of an alignment; `clause` is null for a whole duty. */
export interface AlignedEnd {
  duty: AlignableDuty;
  clause: AlignableClause | null;
}

/** Two clauses, or two whole duties, that may answer each other. Always inferred. */
export interface AlignmentFact {
  left: AlignedEnd;
  right: AlignedEnd;
  relation: MatchRelation;
  /** How likely a careful reader says that they answer each other, 0–1, three decimals; see the reliability table of `npm run evaluate`. */
  score: number;
  /** Whether the score is high enough to be shown as a match. */
  suggested: boolean;
  method: string;
  /** In Chinese. */
  explanation: string;
  /** What speaks for and against it, word by word; null for whole duties. */
  words: SharedWords | null;
}

/** Pairs with less are not worth a reader's time. */
const worthShowing = 0.05;

/**
 * Candidate pairs of clauses and of whole duties of two mandates, best first. From the texts alone; the same texts give
 * the same result. Residual duties match nothing. Work and memory grow with the product of the numbers of clauses.
 *
 * @param isAsked pairs that are wanted however low their score is
 */
export function alignMandates(
  left: AlignableMandate,
  right: AlignableMandate,
  isAsked: (left: AlignedEnd, right: AlignedEnd) => boolean = () => false,
): AlignmentFact[] {
  const pairs = scoreClauses(statementsOf(left), statementsOf(right));
  const { suggestClauseFrom, suggestDutyFrom } = thresholdsFor(pairs);
  const clauses = pairs
    .filter((pair) => pair.score >= worthShowing || isAsked(pair.left, pair.right))
    .map((pair): AlignmentFact => {
      const suggested = pair.score >= suggestClauseFrom;
      const words = sharedWords(pair);
      return {
        left: { duty: pair.left.duty, clause: pair.left.clause },
        right: { duty: pair.right.duty, clause: pair.right.clause },
        relation: clauseRelation(pair, suggested),
        score: round(pair.score),
        suggested,
        method: alignmentMethod,
        explanation: explainClauses(pair, words),
        words,
      };
    });
  const duties = scoreDuties(pairs)
    .filter((pair) => pair.score >= worthShowing || isAsked({ duty: pair.left, clause: null }, { duty: pair.right, clause: null }))
    .map((pair): AlignmentFact => {
      const suggested = pair.score >= suggestDutyFrom;
      const answers = pair.pairs.filter(({ score }) => score >= suggestClauseFrom);
      const relation = dutyRelation(pair, suggested, answers);
      return {
        left: { duty: pair.left, clause: null },
        right: { duty: pair.right, clause: null },
        relation,
        score: round(pair.score),
        suggested,
        method: alignmentMethod,
        explanation: explainDuties(pair, answers, suggested && relation === 'RELATED'),
        words: null,
      };
    });
  return [...clauses, ...duties].sort(byScore);
}

const byScore = (a: AlignmentFact, b: AlignmentFact): number => b.score - a.score || place(a.left, b.left) || place(a.right, b.right);
const place = (a: AlignedEnd, b: AlignedEnd): number =>
  a.duty.ordinal - b.duty.ordinal || (a.clause?.ordinal ?? 0) - (b.clause?.ordinal ?? 0);
const round = (score: number): number => Math.round(score * 1000) / 1000;
