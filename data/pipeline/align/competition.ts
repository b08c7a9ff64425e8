import type { AlignableDuty } from './alignable-mandate.js';
import type { competitionNames } from './alignment-model.js';
import type { ComparedTerm, PairFeatures } from './features.js';
import { logit } from './logistic.js';
import type { Statement } from './statement.js';
import { speaksOf } from './term-table.js';

export interface ScoredPair extends PairFeatures {
  /** How likely the two clauses answer each other, 0–1. */
  score: number;
}

type Competition = Readonly<Record<(typeof competitionNames)[number], number>>;

/**
 * What the other pairs say of each pair: whether the left or the right clause has a better partner (in logits, 0 or
 * less), and how far the other clauses of the two duties answer each other: the same whichever mandate stands on the left.
 */
export function competitionOf(pairs: readonly ScoredPair[]): Map<ScoredPair, Competition> {
  const byLeft = bestBy(pairs, (pair) => pair.left);
  const byRight = bestBy(pairs, (pair) => pair.right);
  const support = { left: supportOf(pairs, 'left'), right: supportOf(pairs, 'right') };
  return new Map(
    pairs.map((pair) => {
      const others = [support.left(pair), support.right(pair)];
      const mean = (of: (scores: readonly number[]) => number): number => (of(others[0]!) + of(others[1]!)) / 2;
      const best = { left: byLeft.get(pair.left)!, right: byRight.get(pair.right)! };
      const betterForLeft = behind(pair, best.left);
      const betterForRight = behind(pair, best.right);
      return [
        pair,
        {
          own: logit(pair.score),
          betterForLeft,
          betterForRight,
          repeatsForLeft: betterForLeft * repeated(pair, best.left, (one) => one.leftTerms),
          repeatsForRight: betterForRight * repeated(pair, best.right, (one) => one.rightTerms),
          dutySum: mean((scores) => Math.min(1, sum(scores))),
          dutyMean: mean((scores) => (scores.length === 0 ? 0 : sum(scores) / scores.length)),
          dutySupported: mean(sum) > 0.5 && pair.score > 0.1 ? 1 : 0,
        },
      ];
    }),
  );
}

const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);

/** For a pair: how well each other clause of its duty on one side is answered at best in its duty on the other side. */
function supportOf(pairs: readonly ScoredPair[], side: 'left' | 'right'): (pair: ScoredPair) => number[] {
  const other = side === 'left' ? 'right' : 'left';
  const answers = new Map<AlignableDuty, Map<AlignableDuty, Map<Statement, number>>>();
  for (const pair of pairs) {
    const byDuty = answers.get(pair[side].duty) ?? new Map<AlignableDuty, Map<Statement, number>>();
    answers.set(pair[side].duty, byDuty);
    const clauses = byDuty.get(pair[other].duty) ?? new Map<Statement, number>();
    byDuty.set(pair[other].duty, clauses.set(pair[side], Math.max(clauses.get(pair[side]) ?? 0, pair.score)));
  }
  return (pair) =>
    [...answers.get(pair[side].duty)!.get(pair[other].duty)!].filter(([clause]) => clause !== pair[side]).map(([, score]) => score);
}

/** How far a pair stands behind the best of its rivals; at most 4, so that one strong rival does not decide alone. */
const behind = (pair: ScoredPair, best: ScoredPair): number => Math.max(-4, logit(pair.score) - logit(best.score));

/**
 * The share of the words of a clause answered in this pair that the best partner answers too: little where this one
 * answers another part of the clause, 1 where it answers none.
 */
function repeated(pair: ScoredPair, best: ScoredPair, terms: (pair: ScoredPair) => readonly ComparedTerm[]): number {
  const isAnswered = ({ match }: ComparedTerm): boolean => match !== null && match.quality >= speaksOf;
  const own = terms(pair);
  const answered = own.filter(isAnswered);
  const total = answered.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  const byBest = new Set(
    terms(best)
      .filter(isAnswered)
      .map(({ text }) => text),
  );
  return answered.reduce((sum, { text, weight }) => sum + (byBest.has(text) ? weight : 0), 0) / total;
}

function bestBy(pairs: readonly ScoredPair[], key: (pair: ScoredPair) => Statement): Map<Statement, ScoredPair> {
  const best = new Map<Statement, ScoredPair>();
  for (const pair of pairs) if (pair.score > (best.get(key(pair))?.score ?? -1)) best.set(key(pair), pair);
  return best;
}
