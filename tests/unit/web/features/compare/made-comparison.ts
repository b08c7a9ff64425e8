import type { ClausePair, ComparedClause } from '../../../../../web/features/compare/model/comparison';
import type { ComparedSide, ComparisonView } from '../../../../../web/features/compare/model/read-comparison';

/** A clause with words of its own; `area` is the code of its area. */
export function madeClause(id: string, more: Partial<ComparedClause> = {}): ComparedClause {
  return {
    id,
    ordinal: 1,
    text: `办理${id}`,
    verbs: ['办理'],
    role: 'UNSPECIFIED',
    roles: [],
    parties: [],
    duty: { id: `duty-${id}`, ordinal: 1 },
    area: null,
    evidence: [],
    ...more,
  };
}

export function madePair(left: ComparedClause, right: ComparedClause, more: Partial<ClausePair> = {}): ClausePair {
  return {
    id: `${left.id}-${right.id}`,
    relation: 'CLOSE',
    score: 0.8,
    explanation: '',
    method: 'made',
    reviewStatus: 'UNREVIEWED',
    left,
    right,
    leftSpans: [],
    rightSpans: [],
    ...more,
  };
}

const side = (id: string, clauses: readonly ComparedClause[]): ComparedSide => ({
  id,
  name: id,
  short: id,
  city: { id: `city-${id}`, name: id, code: id, level: 'PREFECTURE_CITY' },
  clauses,
  residual: 0,
});

export function madeComparison(
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
  pairs: readonly ClausePair[],
): ComparisonView {
  return {
    left: side('left', left),
    right: side('right', right),
    pairs,
    candidates: [],
    suggestions: pairs.length,
    judged: 0,
    byPeople: 0,
    gaps: [],
    areas: ['water', 'trade'].map((code) => ({ code, labelZh: code, labelEn: code })),
    areaGaps: new Map(),
    notices: [],
  };
}
