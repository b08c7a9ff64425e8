import { alignmentModel } from './alignment-model.js';
import { competitionOf, type ScoredPair } from './competition.js';
import { pairFeatures } from './features.js';
import { logistic } from './logistic.js';
import type { Statement } from './statement.js';

/** All pairs of clauses of two mandates with how likely they answer each other: first by themselves, then among the others. */
export function scoreClauses(left: readonly Statement[], right: readonly Statement[]): ScoredPair[] {
  const { clause, competition: among } = alignmentModel();
  const alone = pairFeatures(left, right).map((pair) => ({ ...pair, score: logistic(clause, pair.values) }));
  const competition = competitionOf(alone);
  return alone.map((pair) => ({ ...pair, score: logistic(among, competition.get(pair)!) }));
}
