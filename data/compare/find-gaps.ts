import type { Gap } from '../../graph-schema/model/vocabulary.js';
import type { LoadedAlignment } from './align-comparable.js';
import type { AnswerElsewhere, AnswersElsewhere } from './answers-elsewhere.js';
import { countedDuties, lackOf, type ComparableMandate, type ComparableReformAction } from './comparable-mandate.js';
import { gapNote, type Finding } from './gap-note.js';
import { verdictOf, type Statuses } from './judged-alignments.js';

export const sides = ['LEFT', 'RIGHT'] as const;
export type Side = (typeof sides)[number];

/** Something that stands on one side and has no answer on the other. */
export interface GapFact {
  /** On which nothing answers; what is named stands on the other one. */
  side: Side;
  /** Null for a reform item. */
  dutyId: string | null;
  /** Null for a whole duty. */
  clauseId: string | null;
  reformActionId: string | null;
  /** Id of the primary function area of the clause or item; those of its clauses for a duty. */
  areas: readonly string[];
  gap: Gap;
  noteZh: string;
  noteEn: string;
  /** Ids of the nodes whose evidence bears the gap out: reform items, sides of boundaries, section gaps. */
  evidenceOf: readonly string[];
  /** The best alignment that a person should look at; for NOT_REVIEWED alone. */
  candidate: LoadedAlignment | null;
}

interface Pair {
  left: ComparableMandate;
  right: ComparableMandate;
  alignments: readonly LoadedAlignment[];
  elsewhere: AnswersElsewhere;
  statuses: Statuses;
}

/** The gaps of two mandates: first what the right side lacks, then what the left side lacks; each in the order of the text that has it. */
export function findGaps(pair: Pair): GapFact[] {
  return [...lackedBy('RIGHT', pair), ...lackedBy('LEFT', pair)];
}

/** Which kind says most of a whole duty whose clauses have gaps of several kinds: it is absent only where all of it is. */
const telling: readonly Gap[] = [
  'NOT_IN_FORCE',
  'OTHER_BODY',
  'NOT_STATED',
  'SET_ELSEWHERE',
  'SECTION_MISSING',
  'NOT_REVIEWED',
  'ABSENT_FROM_MANDATE',
];

/** The kind that says most. */
export const mostTelling = (gaps: readonly Gap[]): Gap | null => telling.find((gap) => gaps.includes(gap)) ?? null;

function lackedBy(side: Side, { left, right, alignments, elsewhere, statuses }: Pair): GapFact[] {
  const [having, lacking] = side === 'RIGHT' ? [left, right] : [right, left];
  const own = side === 'RIGHT' ? ('left' as const) : ('right' as const);
  const answered = new Set<string>();
  const candidates = new Map<string, LoadedAlignment>();
  const rejected = new Map<string, LoadedAlignment>();
  for (const alignment of alignments) {
    const { clauseId, dutyId } = alignment[own];
    const verdict = verdictOf(alignment, statuses);
    if (verdict === 'ANSWERS') answered.add(clauseId ?? dutyId);
    else if (verdict === 'CANDIDATE' && !candidates.has(clauseId ?? dutyId)) candidates.set(clauseId ?? dutyId, alignment);
    else if (verdict === 'NO' && alignment.suggested && !rejected.has(clauseId ?? dutyId)) rejected.set(clauseId ?? dutyId, alignment);
  }
  const fact = (of: Pick<GapFact, 'dutyId' | 'clauseId' | 'reformActionId' | 'areas'>, finding: Finding, partner: boolean): GapFact => ({
    side,
    ...of,
    gap: finding.gap,
    ...gapNote(finding, lacking, partner),
    evidenceOf: finding.evidenceOf,
    candidate: finding.candidate,
  });
  const duties = countedDuties(having).flatMap((duty): GapFact[] => {
    const partner = answered.has(duty.id);
    const clauses = duty.clauses
      .filter(({ id }) => !answered.has(id))
      .map((clause) => {
        const finding = ofClause(lacking, elsewhere[clause.id] ?? [], candidates.get(clause.id) ?? null);
        return { clause, finding: { ...finding, rejected: rejected.get(clause.id) ?? null } };
      });
    const facts = clauses.map(({ clause, finding }) =>
      fact({ dutyId: duty.id, clauseId: clause.id, reformActionId: null, areas: areasOf([clause]) }, finding, partner),
    );
    if (partner || clauses.length < duty.clauses.length || clauses.length === 0) return facts;
    const gap = mostTelling(clauses.map(({ finding }) => finding.gap))!;
    const same = clauses.filter(({ finding }) => finding.gap === gap).map(({ finding }) => finding);
    const whole: Finding = {
      gap,
      evidenceOf: [...new Set(same.flatMap(({ evidenceOf }) => evidenceOf))],
      answers: same.flatMap(({ answers }) => answers),
      candidate: gap === 'NOT_REVIEWED' ? (candidates.get(duty.id) ?? same.find(({ candidate }) => candidate)?.candidate ?? null) : null,
    };
    return [fact({ dutyId: duty.id, clauseId: null, reformActionId: null, areas: areasOf(duty.clauses) }, whole, false), ...facts];
  });
  const items = having.reformActions.flatMap((item): GapFact[] => {
    const finding = ofReformAction(item, lacking, elsewhere[item.id] ?? []);
    return finding === null
      ? []
      : [fact({ dutyId: null, clauseId: null, reformActionId: item.id, areas: areasOf([item]) }, finding, false)];
  });
  return [...duties, ...items];
}

const areasOf = (coded: readonly { area: string | null }[]): string[] => [...new Set(coded.flatMap(({ area }) => area ?? []))];

/**
 * A pair of clauses with a lower score is still shown as a match, for a reader sees both. But that another body has a function, or that
 * only a reform item names it, is said of a whole document: it must be more likely than not.
 */
const moreLikelyThanNot = 0.5;
const isFirm = ({ suggested, score }: AnswerElsewhere): boolean => suggested && score >= moreLikelyThanNot;

/** Why no clause of the other side answers one. What a sentence says comes before what is missing. */
function ofClause(lacking: ComparableMandate, answers: readonly AnswerElsewhere[], candidate: LoadedAlignment | null): Finding {
  const firm = answers.filter(isFirm);
  const by = (...bearings: string[]): AnswerElsewhere[] => firm.filter(({ by }) => bearings.includes(by.bearing));
  if (by('ELSEWHERE').length > 0) return found('OTHER_BODY', by('ELSEWHERE', 'HERE'));
  if (by('HERE').length > 0) return found('NOT_STATED', by('HERE'));
  if (by('OTHER_TEXT').length > 0) return found('SET_ELSEWHERE', by('OTHER_TEXT'));
  const lack = lackOf(lacking, 'DUTIES');
  if (lack !== null || lacking.duties.length === 0) return lacks(lack);
  const loose = answers.filter((answer) => !isFirm(answer));
  if (candidate !== null || loose.length > 0) return { ...found('NOT_REVIEWED', loose.slice(0, 1)), candidate };
  return found('ABSENT_FROM_MANDATE', by('ENDED'));
}

const leaves = new Set(['CANCELLED', 'DEVOLVED', 'TRANSFERRED_OUT']);

/**
 * Why nothing answers a reform item; null where something does: a clause, or a reform item of the same direction. What
 * came to one department and left the other is a gap of the other; what was cancelled or given away is answered by any item.
 */
function ofReformAction({ kind }: ComparableReformAction, lacking: ComparableMandate, answers: readonly AnswerElsewhere[]): Finding | null {
  const suggested = answers.filter((answer) => answer.suggested);
  const items = suggested.filter(({ by }) => by.kind === 'REFORM_ACTION');
  if (suggested.some(({ by }) => by.kind === 'CLAUSE') || items.some(({ by }) => leaves.has(kind) || by.bearing === 'HERE')) return null;
  const firm = answers.filter(isFirm);
  const elsewhere = firm.filter(({ by }) => by.bearing === 'ELSEWHERE');
  if (elsewhere.length > 0) return found('OTHER_BODY', elsewhere);
  const here = suggested.filter(({ by }) => by.kind === 'BOUNDARY_SIDE' && by.bearing === 'HERE');
  if (here.length > 0) return null;
  const otherText = firm.filter(({ by }) => by.bearing === 'OTHER_TEXT');
  if (otherText.length > 0) return found('SET_ELSEWHERE', otherText);
  const loose = answers.filter((answer) => !isFirm(answer));
  if (loose.length > 0) return found('NOT_REVIEWED', loose.slice(0, 1));
  const lack = lackOf(lacking, 'REFORM');
  if (lack !== null || lacking.reformActions.length === 0) return lacks(lack);
  return found('ABSENT_FROM_MANDATE', firm);
}

const found = (gap: Gap, answers: readonly AnswerElsewhere[]): Finding => ({
  gap,
  answers,
  evidenceOf: answers.map(({ by }) => by.id),
  candidate: null,
});

const lacks = (lack: { id: string | null; gap: Gap } | null): Finding => ({
  gap: lack === null || lack.gap === 'NOT_STATED' ? 'SECTION_MISSING' : lack.gap,
  answers: [],
  evidenceOf: lack?.id == null ? [] : [lack.id],
  candidate: null,
});
