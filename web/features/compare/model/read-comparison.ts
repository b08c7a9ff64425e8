import type { ComparedDepartmentFragment, ComparedGapFragment, ComparisonQuery, Gap, ReviewStatus } from '../../../lib/gql/operations';
import type { ClausePair, ComparedClause, SideName } from './comparison';

/** One department of a comparison. */
export interface ComparedSide {
  id: string;
  name: string;
  /** What it is called in a few words: its city, or its own name where both are of one city. */
  short: string;
  city: ComparedDepartmentFragment['city'];
  /** Without those of catch-all duties, in the order of the text. */
  clauses: readonly ComparedClause[];
  /** Catch-all duties, which are never counted. */
  residual: number;
}

export interface ComparedArea {
  code: string;
  labelZh: string;
  labelEn: string;
}

/** Why a side has no clause in an area; null where it has, or where a clause of another area answers. */
export interface AreaGaps {
  left: Gap | null;
  right: Gap | null;
}

export interface ComparisonView {
  left: ComparedSide;
  right: ComparedSide;
  /** Pairs that answer each other, best first: suggested ones that no person has rejected, and those that people have confirmed. */
  pairs: readonly ClausePair[];
  /** Pairs below the threshold, and those that a person has rejected, best first. */
  candidates: readonly ClausePair[];
  /** Suggested pairs of clauses, rejected ones among them, and how many of them a person has judged. */
  suggestions: number;
  judged: number;
  /** Pairs that answer each other although the method did not suggest them. */
  byPeople: number;
  gaps: readonly ComparedGapFragment[];
  areas: readonly ComparedArea[];
  areaGaps: ReadonlyMap<string, AreaGaps>;
  notices: Comparison['notices'];
}

type Comparison = NonNullable<ComparisonQuery['compare']>;

/** A comparison as the API gives it, made ready for the screen: each clause is one object, wherever it is named. */
export function readComparison(data: Comparison): ComparisonView {
  const oneCity = data.left.city.id === data.right.city.id;
  const left = sideOf(data.left, oneCity);
  const right = sideOf(data.right, oneCity);
  const clauses = new Map([...left.clauses, ...right.clauses].map((clause) => [clause.id, clause]));
  const pairs = data.alignments.flatMap(({ leftClause, rightClause, words, judgedRelation, ...pair }) => {
    const [one, other] = [clauses.get(leftClause?.id ?? ''), clauses.get(rightClause?.id ?? '')];
    return one && other
      ? [
          {
            ...pair,
            relation: judgedRelation ?? pair.relation,
            left: one,
            right: other,
            leftSpans: words?.leftSpans ?? [],
            rightSpans: words?.rightSpans ?? [],
          },
        ]
      : [];
  });
  const isMatch = ({ answers }: (typeof pairs)[number]) => answers;
  const suggestions = pairs.filter(({ suggested }) => suggested);
  const areas = data.areas.filter(({ area }) => !area.residual);
  return {
    left,
    right,
    pairs: pairs.filter(isMatch),
    candidates: pairs.filter((pair) => !isMatch(pair)),
    suggestions: suggestions.length,
    judged: suggestions.filter(({ reviewStatus }) => isConfirmed(reviewStatus) || reviewStatus === 'REJECTED').length,
    byPeople: pairs.filter((pair) => isMatch(pair) && !pair.suggested).length,
    gaps: data.gaps.map((gap) => ({ ...gap, evidence: distinct(gap.evidence) })),
    areas: areas.map(({ area }) => area),
    areaGaps: new Map(areas.map(({ area, leftGap, rightGap }) => [area.code, { left: leftGap ?? null, right: rightGap ?? null }])),
    notices: data.notices,
  };
}

/** Whether a person says that the two answer each other, perhaps in another relation. */
export const isConfirmed = (status: ReviewStatus): boolean => status === 'ACCEPTED' || status === 'CHANGED';

/** One department with its clauses; named by its city unless the other is of the same. */
export function sideOf({ id, name, city, duties }: ComparedDepartmentFragment, oneCity: boolean): ComparedSide {
  const counted = duties.filter(({ residual }) => !residual);
  return {
    id,
    name,
    short: oneCity ? name : city.name,
    city,
    clauses: counted.flatMap((duty) =>
      duty.clauses.map((clause) => ({
        ...clause,
        duty: { id: duty.id, ordinal: duty.ordinal },
        area: clause.areas.find(({ primary, area }) => primary && !area.residual)?.area.code ?? null,
      })),
    ),
    residual: duties.length - counted.length,
  };
}

/** The side of a comparison by its name. */
export const otherSide = (side: SideName): SideName => (side === 'left' ? 'right' : 'left');

/** The same sentence may bear a gap out twice: as two items that both quote it. */
const distinct = (evidence: ComparedGapFragment['evidence']): ComparedGapFragment['evidence'] => [
  ...new Map(evidence.map((one) => [`${one.document.id}-${one.start}-${one.end}`, one])).values(),
];
