import { authorityRoles, type AuthorityRole } from '../../graph-schema/model/vocabulary.js';
import type { LoadedAlignment } from './align-comparable.js';
import { countedClauses, countedDuties, type ComparableMandate } from './comparable-mandate.js';
import { isReviewed, verdictOf, type Statuses } from './judged-alignments.js';

/** How much of one side the other answers. Residual duties are in none of the figures but their own. */
export interface SideCounts {
  duties: number;
  residualDuties: number;
  clauses: number;
  /** Of `clauses`: those without a function area. */
  uncodedClauses: number;
  /** Of `clauses`: those with an answering clause on the other side, by inference or by review. */
  answeredClauses: number;
  /** Of `answeredClauses`: those whose answer a person has accepted. */
  reviewedClauses: number;
  /** Of `duties`: those with an answering duty, or an answering clause for one of theirs. */
  answeredDuties: number;
  reformActions: number;
  boundaries: number;
}

export interface ComparisonCounts {
  left: SideCounts;
  right: SideCounts;
  /** Pairs of clauses and of whole duties that are taken to answer each other. */
  alignments: number;
  /** Those of them that a person has judged. */
  reviewedAlignments: number;
  /** By the main role; each sums to the clauses of its side. */
  roles: { role: AuthorityRole; left: number; right: number }[];
}

/** Counts what a comparison found, with the numbers that it is out of. Drafting style decides how many clauses there are; shares tell more than counts. */
export function countComparison(
  left: ComparableMandate,
  right: ComparableMandate,
  alignments: readonly LoadedAlignment[],
  statuses: Statuses,
): ComparisonCounts {
  const answering = alignments.filter((one) => verdictOf(one, statuses) === 'ANSWERS');
  const roles = (mandate: ComparableMandate, role: AuthorityRole): number =>
    countedClauses(mandate).filter((clause) => clause.role === role).length;
  return {
    left: sideCounts(left, 'left', answering, statuses),
    right: sideCounts(right, 'right', answering, statuses),
    alignments: answering.length,
    reviewedAlignments: answering.filter(({ id }) => isReviewed(id, statuses)).length,
    roles: authorityRoles
      .map((role) => ({ role, left: roles(left, role), right: roles(right, role) }))
      .filter((count) => count.left + count.right > 0),
  };
}

function sideCounts(
  mandate: ComparableMandate,
  own: 'left' | 'right',
  answering: readonly LoadedAlignment[],
  statuses: Statuses,
): SideCounts {
  const clauses = countedClauses(mandate);
  const duties = countedDuties(mandate);
  const answered = new Set(answering.flatMap((one) => one[own].clauseId ?? []));
  const reviewed = new Set(answering.filter(({ id }) => isReviewed(id, statuses)).flatMap((one) => one[own].clauseId ?? []));
  const answeredDuties = new Set(answering.map((one) => one[own].dutyId));
  return {
    duties: duties.length,
    residualDuties: mandate.duties.length - duties.length,
    clauses: clauses.length,
    uncodedClauses: clauses.filter(({ area }) => area === null).length,
    answeredClauses: clauses.filter(({ id }) => answered.has(id)).length,
    reviewedClauses: clauses.filter(({ id }) => reviewed.has(id)).length,
    answeredDuties: duties.filter(({ id }) => answeredDuties.has(id)).length,
    reformActions: mandate.reformActions.length,
    boundaries: mandate.boundaries.length,
  };
}
