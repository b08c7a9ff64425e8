import { competitionNames, dutyFeatureNames } from '../../../data/pipeline/align/alignment-model.js';
import { competitionOf, type ScoredPair } from '../../../data/pipeline/align/competition.js';
import { featureNames, pairFeatures, type PairFeatures } from '../../../data/pipeline/align/features.js';
import { logistic } from '../../../data/pipeline/align/logistic.js';
import { scoreDuties } from '../../../data/pipeline/align/score-duties.js';
import { statementsOf } from '../../../data/pipeline/align/statement.js';
import type { JudgedPair, JudgedSet } from '../../support/alignment/judged-set.js';
import { pairKey } from '../../support/alignment/judged-set.js';
import { labelOf, type Label } from '../../support/alignment/label.js';
import { bestThreshold } from '../../support/alignment/measures.js';
import { randomNumbers } from '../../support/random-numbers.js';
import { fitLogistic, type Example } from './fit-logistic.js';

type Weights<Name extends string> = Record<Name | 'bias', number>;

/** The fitted part of `alignment-model.json`. */
export interface FittedModel {
  clause: Weights<(typeof featureNames)[number]>;
  competition: Weights<(typeof competitionNames)[number]>;
  duty: Weights<(typeof dutyFeatureNames)[number]>;
  suggestClauseFrom: number;
  suggestDutyFrom: number;
}

const penalty = 1;
const unfitted = Object.fromEntries([...dutyFeatureNames, 'bias'].map((name) => [name, 0])) as FittedModel['duty'];
/** What is only related is no match, but less surely so than what has nothing in common. */
const relatedWeight = 0.3;
/** Of whole duties, RELATED says that only a side clause answers (GUIDE.md), which is as surely no match as any. */
const relatedDutyWeight = 1;
/** That two whole duties answer each other says much at once: it is suggested only where it is more likely than not. */
const moreLikelyThanNot = 0.5;
/** Most pairs have nothing in common; of these one in twenty is taken, and counts for twenty. */
const oneOf = 20;

/** Fits the weights on the pairs that are not kept aside: of clauses by themselves, of clauses among each other, of duties. */
export function fitModel(sets: readonly JudgedSet[]): FittedModel {
  const compared = sets.map((set) => ({ set, pairs: pairFeatures(statementsOf(set.left), statementsOf(set.right)) }));
  const clause = fit(
    featureNames,
    compared.flatMap(({ set, pairs }) =>
      pairs.map((pair) => ({ values: pair.values, easy: isEasy(pair), ...judged(set, clauseOf(set, pair), pair.left.duty.ordinal) })),
    ),
  );
  const alone = compared.map(({ set, pairs }) => {
    const scored: ScoredPair[] = pairs.map((pair) => ({ ...pair, score: logistic(clause, pair.values) }));
    return { set, scored, competition: competitionOf(scored) };
  });
  const competition = fit(
    competitionNames,
    alone.flatMap(({ set, scored, competition: all }) =>
      scored.map((pair) => ({ values: all.get(pair)!, easy: isEasy(pair), ...judged(set, clauseOf(set, pair), pair.left.duty.ordinal) })),
    ),
  );
  const among = alone.map(({ set, scored, competition: all }) => ({
    set,
    scored: scored.map((pair) => ({ ...pair, score: logistic(competition, all.get(pair)!) })),
  }));
  const duties = among.flatMap(({ set, scored }) =>
    scoreDuties(scored, unfitted).map((pair) => ({
      values: pair.values,
      easy: false,
      ...judged(set, set.duties.get(pairKey(pair.left.ordinal, pair.right.ordinal)), pair.left.ordinal),
    })),
  );
  const duty = fit(dutyFeatureNames, duties, relatedDutyWeight);
  const clauseScores = among.flatMap(({ set, scored }) =>
    scored.map((pair) => ({ score: pair.score, ...judged(set, clauseOf(set, pair), pair.left.duty.ordinal) })),
  );
  const dutyScores = duties.map((row) => ({ ...row, score: logistic(duty, row.values) }));
  return {
    clause,
    competition,
    duty,
    suggestClauseFrom: threshold(clauseScores),
    suggestDutyFrom: Math.max(moreLikelyThanNot, threshold(dutyScores)),
  };
}

const clauseOf = (set: JudgedSet, { left, right }: PairFeatures): JudgedPair | undefined =>
  set.clauses.get(pairKey(`${left.duty.ordinal}.${left.clause.ordinal}`, `${right.duty.ordinal}.${right.clause.ordinal}`));

const isEasy = ({ values }: PairFeatures): boolean => values.cosine < 0.03 && values.cover < 0.05;

interface Judged {
  label: Label;
  related: boolean;
  aside: boolean;
  weight: number;
}

const judged = (set: JudgedSet, pair: JudgedPair | undefined, leftDuty: number): Judged => ({
  label: labelOf(pair),
  related: pair?.relation === 'RELATED',
  aside: set.aside(leftDuty),
  weight: set.weight,
});

function fit<Name extends string>(
  names: readonly Name[],
  rows: readonly (Judged & { values: Readonly<Record<Name, number>>; easy: boolean })[],
  ofRelated = relatedWeight,
): Weights<Name> {
  const random = randomNumbers(7);
  const examples = rows.flatMap(({ values, easy, label, related, aside, weight }): Example[] => {
    const skipped = easy && label === 0 && random() >= 1 / oneOf;
    if (aside || skipped || (label === null && !related)) return [];
    return [
      {
        values: names.map((name) => values[name]),
        expected: label ?? 0,
        weight: weight * (related ? ofRelated : easy && label === 0 ? oneOf : 1),
      },
    ];
  });
  const weights = fitLogistic(examples, penalty);
  return Object.fromEntries(
    [...names, 'bias'].map((name) => [name, Math.round(evened(names, weights, name) * 1000) / 1000]),
  ) as Weights<Name>;
}

/** The weight of a feature; what counts for the left side counts as much for the right one, so that sides may be exchanged. */
function evened(names: readonly string[], weights: readonly number[], name: string): number {
  if (name === 'bias') return weights.at(-1)!;
  const twin = name.endsWith('Left') ? name.replace(/Left$/u, 'Right') : name.replace(/Right$/u, 'Left');
  return (weights[names.indexOf(name)]! + weights[names.indexOf(twin)]!) / 2;
}

/**
 * Half of the best F1 in hindsight, which for scores that are probabilities is the threshold that this F1 is reached with (Lipton, Elkan and
 * Naryanaswamy, 2014). The threshold of that hindsight itself would hang on single pairs. Pairs that are only related are passed over.
 */
const threshold = (rows: readonly (Judged & { score: number })[]): number =>
  Math.round((bestThreshold(rows.filter(({ aside }) => !aside)).f1 / 2) * 1000) / 1000;
