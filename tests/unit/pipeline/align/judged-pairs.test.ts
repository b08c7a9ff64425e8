import { scoreClauses } from '../../../../data/pipeline/align/score-clauses.js';
import { scoreDuties } from '../../../../data/pipeline/align/score-duties.js';
import { statementsOf } from '../../../../data/pipeline/align/statement.js';
import { thresholdsFor } from '../../../../data/pipeline/align/thresholds.js';
import { judgedSets, pairKey } from '../../../support/alignment/judged-set.js';
import { labelOf } from '../../../support/alignment/label.js';
import { measuresAt } from '../../../support/alignment/measures.js';

test('what is suggested for the two departments of the atlas is what their readers found', async () => {
  const real = (await judgedSets()).find(({ weight }) => weight > 1)!;
  const pairs = scoreClauses(statementsOf(real.left), statementsOf(real.right));
  const { suggestClauseFrom, suggestDutyFrom } = thresholdsFor(pairs);
  const number = ({ duty, clause }: (typeof pairs)[number]['left']): string => `${duty.ordinal}.${clause.ordinal}`;
  const clauses = pairs.map((pair) => ({
    score: pair.score,
    label: labelOf(real.clauses.get(pairKey(number(pair.left), number(pair.right)))),
  }));
  const duties = scoreDuties(pairs).map((pair) => ({
    score: pair.score,
    label: labelOf(real.duties.get(pairKey(pair.left.ordinal, pair.right.ordinal))),
  }));
  expect(measuresAt(clauses, suggestClauseFrom).f1).toBeGreaterThan(0.87);
  expect(measuresAt(duties, suggestDutyFrom).f1).toBeGreaterThanOrEqual(0.97);
});
