import { alignmentId } from '../../graph-schema/model/identity.js';
import { alignMandates, type AlignedEnd, type AlignmentFact } from '../pipeline/align/align-mandates.js';
import type { ComparableDuty, ComparableMandate } from './comparable-mandate.js';

/** An alignment of two loaded mandates. `left` and `right` are the ids of its ends: of the clauses, or of the duties where those are null. */
export interface LoadedAlignment extends Omit<AlignmentFact, 'left' | 'right'> {
  id: string;
  left: { dutyId: string; clauseId: string | null };
  right: { dutyId: string; clauseId: string | null };
}

/**
 * The candidate pairs of two loaded mandates, best first, as `alignMandates` finds them.
 *
 * @param asked ids of alignments that are wanted however low their score is
 */
export function alignComparable(left: ComparableMandate, right: ComparableMandate, asked: readonly string[] = []): LoadedAlignment[] {
  const lefts = new Map(left.duties.map((duty) => [duty.ordinal, duty]));
  const rights = new Map(right.duties.map((duty) => [duty.ordinal, duty]));
  const idOf = (one: LoadedAlignment['left'], other: LoadedAlignment['right']): string =>
    alignmentId(one.clauseId ?? one.dutyId, other.clauseId ?? other.dutyId);
  const wanted = new Set(asked);
  const isAsked = (one: AlignedEnd, other: AlignedEnd): boolean =>
    wanted.size > 0 && (one.clause === null) === (other.clause === null) && wanted.has(idOf(idsOf(one, lefts), idsOf(other, rights)));
  return alignMandates(left, right, isAsked).map((fact) => {
    const [one, other] = [idsOf(fact.left, lefts), idsOf(fact.right, rights)];
    return { ...fact, id: idOf(one, other), left: one, right: other };
  });
}

function idsOf({ duty, clause }: AlignedEnd, duties: ReadonlyMap<number, ComparableDuty>) {
  const found = duties.get(duty.ordinal)!;
  return {
    dutyId: found.id,
    clauseId: clause === null ? null : found.clauses.find(({ ordinal }) => ordinal === clause.ordinal)!.id,
  };
}
