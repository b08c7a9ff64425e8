import type { AlignableDuty } from './alignable-mandate.js';
import type { competitionNames } from './alignment-model.js';
import type { PairFeatures } from './features.js';
import { logit } from './logistic.js';
import type { Statement } from './statement.js';

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
  const byLeft = groupBy(pairs, (pair) => pair.left);
  const byRight = groupBy(pairs, (pair) => pair.right);
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
      return [
        pair,
        {
          own: logit(pair.score),
          betterForLeft: behind(pair, byLeft.get(pair.left)!),
          betterForRight: behind(pair, byRight.get(pair.right)!),
          dutySum: Math.min(1, dutySum),
          dutyMean: others.length === 0 ? 0 : dutySum / others.length,
          dutySupported: dutySum > 0.5 && pair.score > 0.1 ? 1 : 0,
        },
      ];
    }),
  );
}

/** How far a pair stands behind the best one among its rivals; at most 4, so that one strong rival does not decide alone. */
const behind = (pair: ScoredPair, rivals: readonly ScoredPair[]): number => {
  const best = rivals.reduce((top, rival) => Math.max(top, rival.score), 0);
  return Math.max(-4, logit(pair.score) - logit(best));
};

function groupBy<K>(pairs: readonly ScoredPair[], key: (pair: ScoredPair) => K): Map<K, ScoredPair[]> {
  const groups = new Map<K, ScoredPair[]>();
  for (const pair of pairs) {
    const group = groups.get(key(pair));
    if (group) group.push(pair);
    else groups.set(key(pair), [pair]);
  }
  return groups;
}
