import { alignmentFigures } from '../../../data/methods/alignment-figures.js';
import { measuresOfRule } from '../../../data/methods/measures-of-rule.js';
import { methodRules } from '../../../data/methods/method-rules.js';
import { ruleFigures } from '../../../data/methods/rule-figures.js';
import type { Methods } from './methods.type.js';

let known: Methods | undefined;

/** The rules with their measures; put together once per process, of files that come with the atlas. */
export function readMethods(): Methods {
  const { reliability, unrelated } = alignmentFigures;
  known ??= {
    rules: methodRules.map((rule) => ({ ...rule, measures: measuresOfRule(rule) })),
    reliability: reliability.map((step) => ({ ...step, share: step.pairs === 0 ? null : step.share })),
    unrelated: { mean: unrelated.mean, most: unrelated.share, worst: unrelated.worst, pairs: unrelated.pairs },
    agreement: ruleFigures.agreement,
  };
  return known;
}
