import { measuredThings, measureUses } from '../../../data/methods/measures-of-rule.js';
import { methodGroups, ruleBases } from '../../../data/methods/method-rules.js';
import { enumOf } from '../../graphql/vocabulary.js';

export const MethodGroup = enumOf('MethodGroup', methodGroups, 'What rules conclude.', {
  ASSIGNMENTS: 'Which division holds which duty',
  AREAS: 'Which function area something is about',
  ALIGNMENTS: 'What answers what in another mandate',
  GAPS: 'Why nothing answers in another mandate',
  EXERCISES: 'Which activities show which duties at work',
  HISTORY: 'How bodies came to be, were renamed, or ended',
  PERIODS: 'Since when and until when a mandate holds; names are those of InForceRule',
  NAMES: 'Titles and names',
});

export const RuleBasis = enumOf('RuleBasis', ruleBases, 'How what a rule gives is known.', {
  STATED: 'A sentence says it; the rule only reads it',
  INFERRED: 'The rule concludes it',
  SUPPLIED: 'Somebody said it beside the text',
});

export const MeasureUse = enumOf('MeasureUse', measureUses, 'Whether a method was made with a set of judgements.', {
  TUNING: 'It was fitted to them',
  ASIDE: 'It has never seen them',
  ALL: 'Not kept aside, or both together',
});

export const MeasuredThing = enumOf('MeasuredThing', measuredThings, 'What people judged.', {
  ASSIGNMENTS: 'Which division holds which duty',
  CLAUSES: 'Alignments of clauses',
  DUTIES: 'Alignments of whole duties',
  EXERCISES: 'Which activities show which duties at work',
});
