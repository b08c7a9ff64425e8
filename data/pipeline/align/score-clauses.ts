import { alignmentModel } from './alignment-model.js';
import { competitionOf, type ScoredPair } from './competition.js';
import { pairFeatures } from './features.js';
import { logistic } from './logistic.js';
import type { Statement } from './statement.js';

/** Who gives a duty up says the opposite of who has it, in whatever same words: hardly any of the likeness is left. */
const leftOfOpposites = 0.02;

/** All pairs of clauses of two mandates with how likely they answer each other: first by themselves, then among the others. */
export function scoreClauses(left: readonly Statement[], right: readonly Statement[]): ScoredPair[] {
  const { clause, competition: among } = alignmentModel();
  const alone = pairFeatures(left, right).map((pair) => ({ ...pair, score: logistic(clause, pair.values) }));
  const competition = competitionOf(alone);
  return alone.map((pair) => {
    const score = logistic(among, competition.get(pair)!);
    return { ...pair, score: pair.left.disclaims === pair.right.disclaims ? score : score * leftOfOpposites };
  });
}
