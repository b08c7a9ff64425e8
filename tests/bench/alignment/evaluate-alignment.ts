import { alignMandates } from '../../../data/pipeline/align/align-mandates.js';
import { alignmentModel } from '../../../data/pipeline/align/alignment-model.js';
import { fieldLikeness } from '../../../data/pipeline/align/features.js';
import { scoreClauses } from '../../../data/pipeline/align/score-clauses.js';
import { scoreDuties } from '../../../data/pipeline/align/score-duties.js';
import { statementsOf } from '../../../data/pipeline/align/statement.js';
import { judgedSets, pairKey, type JudgedPair, type JudgedSet } from '../../support/alignment/judged-set.js';
import { labelOf, type Label } from '../../support/alignment/label.js';
import { bestThreshold, measuresAt, type Scored } from '../../support/alignment/measures.js';
import { baselineScores } from './baseline.js';

/** A pair of clauses or duties with its scores by the method and by the baseline. */
interface Row extends Scored {
  baseline: number;
  left: string;
  aside: boolean;
}

/** The figures of one set of pairs. All are shares of 1. */
export interface AlignmentFigures {
  precision: number;
  recall: number;
  f1: number;
  /** The share of the expected pairs that stand among the best three of their left clause or duty. */
  topThree: number;
  /** F1 of plain character-bigram TF-IDF at its best threshold in hindsight. */
  baselineF1: number;
  expected: number;
}

/** One step of the reliability table: of `pairs` scored from `from` to below `to`, the share that answer each other. */
export interface ReliabilityStep {
  from: number;
  to: number;
  pairs: number;
  share: number;
}

export interface AlignmentEvaluation {
  clauses: Record<string, AlignmentFigures>;
  duties: Record<string, AlignmentFigures>;
  reliability: ReliabilityStep[];
  /** The largest share of clauses with a match between two departments of unrelated fields, and which they are. */
  unrelated: { share: number; mean: number; pairs: number; worst: string };
}

/** Departments whose subjects have less in common work in unrelated fields; measured, not shown. See `fieldLikeness`. */
const unrelatedBelow = 0.2;

/** Measures the alignment on all judged pairs, what was kept aside apart from what it was made with. */
export async function evaluateAlignment(): Promise<AlignmentEvaluation> {
  const sets = await judgedSets();
  const scored = sets.map((set) => ({ set, ...rowsOf(set) }));
  const real = scored.find(({ set }) => set.weight > 1)!;
  const parts: [string, (row: Row, set: JudgedSet) => boolean][] = [
    [`${real.set.name}, tuning`, (row, set) => set === real.set && !row.aside],
    [`${real.set.name}, kept aside`, (row, set) => set === real.set && row.aside],
    [real.set.name, (_row, set) => set === real.set],
    ['invented departments, tuning', (row, set) => set !== real.set && !row.aside],
    ...sets
      .filter((set) => set !== real.set && set.aside(1))
      .map((one): [string, (row: Row, set: JudgedSet) => boolean] => [`${one.name}, kept aside`, (_row, set) => set === one]),
  ];
  const { suggestClauseFrom, suggestDutyFrom } = alignmentModel();
  const figures = (rows: 'clauses' | 'duties', threshold: number): Record<string, AlignmentFigures> =>
    Object.fromEntries(
      parts.map(([name, belongs]) => [
        name,
        figuresOf(
          scored.flatMap((one) => one[rows].filter((row) => belongs(row, one.set))),
          threshold,
        ),
      ]),
    );
  return {
    clauses: figures('clauses', suggestClauseFrom),
    duties: figures('duties', suggestDutyFrom),
    reliability: reliabilityOf(scored.flatMap(({ clauses }) => clauses)),
    unrelated: unrelatedOf(sets),
  };
}

function rowsOf(set: JudgedSet): { clauses: Row[]; duties: Row[] } {
  const [left, right] = [statementsOf(set.left), statementsOf(set.right)];
  const pairs = scoreClauses(left, right);
  const clauseBaseline = baselineScores(
    left.map(({ clause }) => clause.text),
    right.map(({ clause }) => clause.text),
  );
  const [rows, columns] = [new Map(left.map((one, i) => [one.clause, i])), new Map(right.map((one, i) => [one.clause, i]))];
  const clauses = pairs.map((pair): Row => {
    const l = `${pair.left.duty.ordinal}.${pair.left.clause.ordinal}`;
    const judged = set.clauses.get(pairKey(l, `${pair.right.duty.ordinal}.${pair.right.clause.ordinal}`));
    return {
      ...row(judged, pair.score, clauseBaseline[rows.get(pair.left.clause)!]![columns.get(pair.right.clause)!]!, `${set.name} ${l}`),
      aside: set.aside(pair.left.duty.ordinal),
    };
  });
  const [leftDuties, rightDuties] = [set.left, set.right].map(({ duties }) => duties.filter(({ residual }) => !residual));
  const dutyBaseline = baselineScores(
    leftDuties!.map(({ text }) => text),
    rightDuties!.map(({ text }) => text),
  );
  const duties = scoreDuties(pairs).map((pair): Row => {
    const judged = set.duties.get(pairKey(pair.left.ordinal, pair.right.ordinal));
    const baseline = dutyBaseline[leftDuties!.indexOf(pair.left)]![rightDuties!.indexOf(pair.right)]!;
    return { ...row(judged, pair.score, baseline, `${set.name} ${pair.left.ordinal}`), aside: set.aside(pair.left.ordinal) };
  });
  return { clauses, duties };
}

const row = (judged: JudgedPair | undefined, score: number, baseline: number, left: string): Omit<Row, 'aside'> => ({
  score,
  baseline,
  left,
  label: labelOf(judged),
});

function figuresOf(rows: readonly Row[], threshold: number): AlignmentFigures {
  const { precision, recall, f1, expected } = measuresAt(rows, threshold);
  return { precision, recall, f1, expected, topThree: topThree(rows), baselineF1: bestThreshold(asBaseline(rows)).f1 };
}

const asBaseline = (rows: readonly Row[]): { score: number; label: Label }[] =>
  rows.map(({ baseline, label }) => ({ score: baseline, label }));

function topThree(rows: readonly Row[]): number {
  const byLeft = new Map<string, Row[]>();
  for (const one of rows) byLeft.set(one.left, [...(byLeft.get(one.left) ?? []), one]);
  let [found, expected] = [0, 0];
  for (const group of byLeft.values()) {
    const best = [...group].sort((a, b) => b.score - a.score).slice(0, 3);
    expected += group.filter(({ label }) => label === 1).length;
    found += best.filter(({ label }) => label === 1).length;
  }
  return expected === 0 ? 1 : found / expected;
}

/** What scores mean: only pairs that were not used to fit them, and for which readers were sure. */
function reliabilityOf(rows: readonly Row[]): ReliabilityStep[] {
  const counted = rows.filter(({ label, aside }) => label !== null && aside);
  return [0.05, 0.2, 0.4, 0.6, 0.8].map((from, index, all) => {
    const to = all[index + 1] ?? 1.001;
    const inStep = counted.filter(({ score }) => score >= from && score < to);
    return {
      from,
      to: Math.min(1, to),
      pairs: inStep.length,
      share: inStep.filter(({ label }) => label === 1).length / Math.max(1, inStep.length),
    };
  });
}

/** Every pair of departments of unrelated fields, one of the left and one of the right side of two sets. */
function unrelatedOf(sets: readonly JudgedSet[]): AlignmentEvaluation['unrelated'] {
  const shares = sets.flatMap((set, index) =>
    sets
      .filter((other, place) => place !== index && fieldLikeness(statementsOf(set.left), statementsOf(other.right)) < unrelatedBelow)
      .map((other) => {
        const matched = new Set(
          alignMandates(set.left, other.right)
            .filter(({ suggested, left }) => suggested && left.clause !== null)
            .map(({ left }) => left.clause),
        );
        const clauses = set.left.duties.filter(({ residual }) => !residual).flatMap((duty) => duty.clauses).length;
        return { name: `${set.left.names[0]} – ${other.right.names[0]}`, share: matched.size / clauses };
      }),
  );
  const worst = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return {
    share: worst.share,
    mean: shares.reduce((sum, { share }) => sum + share, 0) / shares.length,
    pairs: shares.length,
    worst: worst.name,
  };
}
