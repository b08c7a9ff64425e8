import { alignmentFigures } from './alignment-figures.js';
import type { MethodRule } from './method-rules.js';
import { ruleFigures } from './rule-figures.js';
import { wilsonUpper } from './wilson-upper.js';

/** TUNING: the method was made with these judgements; ASIDE: it has never seen them; ALL: both, or a reading that nothing was fitted to apart. */
export const measureUses = ['TUNING', 'ASIDE', 'ALL'] as const;
export type MeasureUse = (typeof measureUses)[number];

export const measuredThings = ['ASSIGNMENTS', 'CLAUSES', 'DUTIES', 'EXERCISES'] as const;
export type MeasuredThing = (typeof measuredThings)[number];

/** How a rule fared against one set of judgements. Shares are of 1; null: nobody has counted it. */
export interface RuleMeasure {
  things: MeasuredThing;
  /** Of what: departments, files. */
  set: string;
  /** The departments were written for measuring, and no city has them. */
  invented: boolean;
  use: MeasureUse;
  /** How many of the rule's conclusions people judged. */
  judged: number | null;
  /** Of its conclusions, the share found wrong. */
  wrongShare: number | null;
  /** What that share may really be, at most, with so few judged (upper end of the 95 % Wilson interval). */
  wrongAtMost: number | null;
  /** How many links people expect. */
  expected: number | null;
  /** Of those, the share that it did not find. */
  missedShare: number | null;
  f1: number | null;
  topThree: number | null;
  baselineF1: number | null;
  judgedBy: string;
}

/** How often a rule is wrong, one measure for each set of judgements; none where nobody has judged what it concludes. */
export function measuresOfRule({ name, measuredBy }: Pick<MethodRule, 'name' | 'measuredBy'>): RuleMeasure[] {
  if (measuredBy === 'ASSIGNMENTS') return assignmentMeasures(name);
  if (measuredBy === 'EXERCISES') return exerciseMeasures();
  return measuredBy === 'ALIGNMENTS' ? [...alignmentMeasures('CLAUSES'), ...alignmentMeasures('DUTIES')] : [];
}

const unfitted = { f1: null, topThree: null, baselineF1: null };
const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function assignmentMeasures(rule: string): RuleMeasure[] {
  const { rules, department, judgedBy } = ruleFigures.assignments;
  const found = rules[rule];
  if (!found || found.concluded === 0) return [];
  return [
    {
      ...unfitted,
      things: 'ASSIGNMENTS',
      set: department,
      invented: false,
      use: 'ALL',
      judged: found.concluded,
      wrongShare: found.wrong / found.concluded,
      wrongAtMost: wilsonUpper(found.wrong, found.concluded),
      expected: null,
      missedShare: null,
      judgedBy,
    },
  ];
}

function exerciseMeasures(): RuleMeasure[] {
  const { sets, judgedBy } = ruleFigures.exercises;
  return sets.map(({ name, aside, judged, wrong, expected, missed }) => ({
    ...unfitted,
    things: 'EXERCISES',
    set: name,
    invented: aside,
    use: aside ? 'ASIDE' : 'ALL',
    judged,
    wrongShare: shareOf(wrong, judged),
    wrongAtMost: judged === 0 ? null : wilsonUpper(wrong, judged),
    expected,
    missedShare: shareOf(missed, expected),
    judgedBy,
  }));
}

function alignmentMeasures(things: 'CLAUSES' | 'DUTIES'): RuleMeasure[] {
  const sets = Object.entries(alignmentFigures[things === 'CLAUSES' ? 'clauses' : 'duties']);
  const judges = ruleFigures.agreement.find(({ kind }) => kind === 'ALIGNMENT')?.reviewers ?? [];
  return sets.map(([name, { precision, recall, expected, ...fit }]) => {
    const [set = name, use] = name.split(/, (?=tuning$|kept aside$)/u);
    // the invented departments are told by the names of their files
    const invented = !/\p{Script=Han}/u.test(set);
    return {
      ...fit,
      things,
      set: set.replace('__', ' – '),
      invented,
      use: use === 'tuning' ? 'TUNING' : use === undefined ? 'ALL' : 'ASIDE',
      judged: null,
      wrongShare: 1 - precision,
      wrongAtMost: null,
      expected,
      missedShare: 1 - recall,
      judgedBy: invented ? 'atlas maintainers' : judges.join('; '),
    };
  });
}
