import { alignmentFigures } from '../../../../data/methods/alignment-figures.js';
import { measuresOfRule } from '../../../../data/methods/measures-of-rule.js';
import { methodRules } from '../../../../data/methods/method-rules.js';
import { ruleFigures } from '../../../../data/methods/rule-figures.js';
import { wilsonUpper } from '../../../../data/methods/wilson-upper.js';
import { measureRules } from '../../../bench/rules/measure-rules.js';

it('the committed figures are what the shipped judgements give (else: npm run evaluate)', async () => {
  expect(ruleFigures).toEqual(await measureRules());
}, 60_000);

it('a rule of which nobody has judged a conclusion has no error rate, rather than one of nought', () => {
  expect(measuresOfRule({ name: 'codebook-terms', measuredBy: null })).toEqual([]);
  expect(measuresOfRule({ name: 'division-activity', measuredBy: 'ASSIGNMENTS' })).toEqual([]);
  for (const { measures } of methodRules.map((rule) => ({ measures: measuresOfRule(rule) })))
    for (const { judged, wrongShare, wrongAtMost, judgedBy } of measures) {
      if (judged === 0) expect([wrongShare, wrongAtMost]).toEqual([null, null]);
      if (wrongShare !== null && wrongAtMost !== null) expect(wrongAtMost).toBeGreaterThan(wrongShare);
      expect(judgedBy).not.toBe('');
    }
});

it('alignments are measured on three kinds of sets, each beside the baseline', () => {
  const measures = measuresOfRule({ name: 'words-and-context', measuredBy: 'ALIGNMENTS' });
  expect(measures).toHaveLength(Object.keys(alignmentFigures.clauses).length + Object.keys(alignmentFigures.duties).length);
  const kinds = new Set(measures.map(({ invented, use }) => `${invented} ${use}`));
  expect([...kinds].sort()).toEqual(['false ALL', 'false ASIDE', 'false TUNING', 'true ASIDE', 'true TUNING']);
  const one = Object.entries(alignmentFigures.clauses).find(([name]) => name.endsWith(', kept aside'))!;
  const measure = measures.find(({ set, use }) => use === 'ASIDE' && one[0].startsWith(set))!;
  expect(measure.wrongShare).toBeCloseTo(1 - one[1].precision);
  expect(measure.missedShare).toBeCloseTo(1 - one[1].recall);
});

it.each([
  [0, 10, 0.2775],
  [5, 10, 0.7634],
  [10, 10, 1],
])('%d of %d may be up to %d', (part, whole, most) => {
  expect(wilsonUpper(part, whole)).toBeCloseTo(most, 3);
});
