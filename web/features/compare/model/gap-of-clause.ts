import type { ComparedGapFragment, Gap } from '../../../lib/gql/operations';
import type { ComparisonView } from './read-comparison';

/** Why the other side has no answer to a clause. */
export interface ClauseGap {
  gap: Gap;
  noteZh: string | null;
  noteEn: string | null;
  evidence: ComparedGapFragment['evidence'];
}

/** As the API says it; only suggestions that nobody has accepted where it says nothing. */
export function gapOfClause({ gaps }: ComparisonView, clause: string): ClauseGap {
  const found = gaps.find((gap) => gap.clause?.id === clause);
  return found
    ? { gap: found.gap, noteZh: found.note ?? null, noteEn: found.noteEn, evidence: found.evidence }
    : { gap: 'NOT_REVIEWED', noteZh: null, noteEn: null, evidence: [] };
}
