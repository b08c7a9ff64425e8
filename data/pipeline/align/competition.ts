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
 * less), and how far the other clauses of the left duty are answered in the same right duty.
 */
export function competitionOf(pairs: readonly ScoredPair[]): Map<ScoredPair, Competition> {
  const byLeft = bestBy(pairs, (pair) => pair.left);
  const byRight = bestBy(pairs, (pair) => pair.right);
  const inDuties = new Map<AlignableDuty, Map<AlignableDuty, Map<Statement, number>>>();
  for (const { left, right, score } of pairs) {
    const rights = inDuties.get(left.duty) ?? new Map<AlignableDuty, Map<Statement, number>>();
    inDuties.set(left.duty, rights);
    const clauses = rights.get(right.duty) ?? new Map<Statement, number>();
    rights.set(right.duty, clauses.set(left, Math.max(clauses.get(left) ?? 0, score)));
  }
  return new Map(
    pairs.map((pair) => {
      const clauses = inDuties.get(pair.left.duty)!.get(pair.right.duty)!;
      const others = [...clauses].filter(([left]) => left !== pair.left).map(([, score]) => score);
      const dutySum = others.reduce((total, score) => total + score, 0);
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
          dutySum: Math.min(1, dutySum),
          dutyMean: others.length === 0 ? 0 : dutySum / others.length,
          dutySupported: dutySum > 0.5 && pair.score > 0.1 ? 1 : 0,
        },
      ];
    }),
  );
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
