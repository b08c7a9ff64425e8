import type { Gap } from '../../graph-schema/model/vocabulary.js';
import type { LoadedAlignment } from './align-comparable.js';
import { countedClauses, lackOf, type ComparableMandate, type ComparableReformAction } from './comparable-mandate.js';
import { mostTelling, type GapFact, type Side } from './find-gaps.js';
import { isReviewed, verdictOf, type Statuses } from './judged-alignments.js';

/** The clauses of both sides in one function area, by their primary coding; a gap only where a side has none. */
export interface AreaFact {
  area: string;
  left: readonly string[];
  right: readonly string[];
  leftGap: Gap | null;
  rightGap: Gap | null;
}

/** All areas with a clause on either side, in no order. Residual duties and uncoded clauses are in none. */
export function compareAreas(
  left: ComparableMandate,
  right: ComparableMandate,
  alignments: readonly LoadedAlignment[],
  gaps: readonly GapFact[],
  statuses: Statuses,
): AreaFact[] {
  const [lefts, rights] = [clausesByArea(left), clausesByArea(right)];
  const answered = { LEFT: new Map<string, boolean>(), RIGHT: new Map<string, boolean>() };
  for (const alignment of alignments) {
    if (verdictOf(alignment, statuses) !== 'ANSWERS') continue;
    const reviewed = isReviewed(alignment.id, statuses);
    for (const [side, { clauseId }] of [
      ['RIGHT', alignment.left],
      ['LEFT', alignment.right],
    ] as const) {
      if (clauseId !== null) answered[side].set(clauseId, reviewed || (answered[side].get(clauseId) ?? false));
    }
  }
  const gapOn = (side: Side, lacking: ComparableMandate, area: string, others: readonly string[]): Gap | null => {
    const lack = lackOf(lacking, 'DUTIES');
    if (lack !== null) return lack.gap === 'NOT_STATED' ? 'SECTION_MISSING' : lack.gap;
    const answers = others.filter((id) => answered[side].has(id));
    // answered by clauses that are coded to another area
    if (answers.some((id) => answered[side].get(id))) return null;
    if (answers.length > 0) return 'NOT_REVIEWED';
    const ofClauses = gaps.filter((gap) => gap.side === side && gap.clauseId !== null && others.includes(gap.clauseId));
    return mostTelling([
      ...ofClauses.map(({ gap }) => gap),
      ...lacking.reformActions.filter((action) => action.area === area).map(gapOfItem),
    ]);
  };
  return [...new Set([...lefts.keys(), ...rights.keys()])].map((area) => {
    const [one, other] = [lefts.get(area) ?? [], rights.get(area) ?? []];
    return {
      area,
      left: one,
      right: other,
      leftGap: one.length > 0 ? null : gapOn('LEFT', left, area, other),
      rightGap: other.length > 0 ? null : gapOn('RIGHT', right, area, one),
    };
  });
}

/** What it means that only a reform item is coded to an area. */
function gapOfItem({ kind, received }: ComparableReformAction): Gap {
  if (kind === 'CANCELLED') return received ? 'OTHER_BODY' : 'ABSENT_FROM_MANDATE';
  return kind === 'DEVOLVED' || kind === 'TRANSFERRED_OUT' ? 'OTHER_BODY' : 'NOT_STATED';
}

/** Ids of clauses that are no part of residual duties, by their primary function area. */
export function clausesByArea(mandate: ComparableMandate): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, area } of countedClauses(mandate)) {
    if (area === null) continue;
    const list = found.get(area) ?? [];
    list.push(id);
    found.set(area, list);
  }
  return found;
}
