import type { AlignableDuty } from './alignable-mandate.js';
import { alignmentModel, type dutyFeatureNames } from './alignment-model.js';
import type { ScoredPair } from './competition.js';
import { foreignDuty } from './features.js';
import { logistic } from './logistic.js';
import type { Statement } from './statement.js';

export interface ScoredDuties {
  left: AlignableDuty;
  right: AlignableDuty;
  /** How likely a main part of the one duty is answered by the other, 0–1. */
  score: number;
  /** The shares of each that the other answers, 0–1. */
  leftAnswered: number;
  rightAnswered: number;
  values: Readonly<Record<(typeof dutyFeatureNames)[number], number>>;
  /** The clause pairs between them, best first. */
  pairs: readonly ScoredPair[];
}

/** All pairs of duties that have clauses, from the scores of their clauses; `weights` only while they are being fitted. */
export function scoreDuties(pairs: readonly ScoredPair[], weights = alignmentModel().duty): ScoredDuties[] {
  const groups = new Map<AlignableDuty, Map<AlignableDuty, ScoredPair[]>>();
  for (const pair of pairs) {
    const rights = groups.get(pair.left.duty) ?? new Map<AlignableDuty, ScoredPair[]>();
    groups.set(pair.left.duty, rights);
    const group = rights.get(pair.right.duty);
    if (group) group.push(pair);
    else rights.set(pair.right.duty, [pair]);
  }
  const compared = [...groups].flatMap(([left, rights]) =>
    [...rights].map(([right, group]) => {
      const sorted = [...group].sort((a, b) => b.score - a.score);
      const [fromLeft, fromRight] = [answered(sorted, (pair) => pair.left), answered(sorted, (pair) => pair.right)];
      const { context: cosine, subjectContext: subjectCosine } = sorted[0]!.values;
      const values = {
        coverLow: Math.min(fromLeft, fromRight),
        coverHigh: Math.max(fromLeft, fromRight),
        cover: fromLeft + fromRight === 0 ? 0 : (2 * fromLeft * fromRight) / (fromLeft + fromRight),
        cosine,
        cosineRoot: Math.sqrt(cosine),
        subjectCosine,
        foreign: subjectCosine < foreignDuty ? 1 : 0,
        best: sorted[0]!.score,
        second: secondBest(sorted),
      };
      return { left, right, leftAnswered: fromLeft, rightAnswered: fromRight, values, pairs: sorted, raw: values.cover + cosine };
    }),
  );
  const best = new Map<AlignableDuty, number>();
  for (const { left, right, raw } of compared) {
    for (const duty of [left, right]) best.set(duty, Math.max(best.get(duty) ?? 0.05, raw));
  }
  return compared.map(({ raw, ...pair }) => {
    const values = { ...pair.values, rankLeft: raw / best.get(pair.left)!, rankRight: raw / best.get(pair.right)! };
    return { ...pair, values, score: logistic(weights, values) };
  });
}

/** The share of the words of one duty that stand in clauses which the other answers. */
function answered(sorted: readonly ScoredPair[], side: (pair: ScoredPair) => Statement): number {
  const best = new Map<Statement, number>();
  for (const pair of sorted) if (!best.has(side(pair))) best.set(side(pair), pair.score);
  const length = (statement: Statement): number => Math.sqrt(statement.prepared.folded.length);
  const total = [...best.keys()].reduce((sum, statement) => sum + length(statement), 0);
  return total === 0 ? 0 : [...best].reduce((sum, [statement, score]) => sum + length(statement) * score, 0) / total;
}

/** The best score of a pair that shares no clause with the very best one. */
const secondBest = ([first, ...rest]: readonly ScoredPair[]): number =>
  rest.find((pair) => pair.left !== first!.left && pair.right !== first!.right)?.score ?? 0;
