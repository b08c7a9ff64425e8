import { z } from 'zod';
import rulesFile from './rules.json' with { type: 'json' };

/** What rules conclude; in the order of the methods page. */
export const methodGroups = ['ASSIGNMENTS', 'AREAS', 'ALIGNMENTS', 'GAPS', 'EXERCISES', 'HISTORY', 'PERIODS', 'NAMES'] as const;
export type MethodGroup = (typeof methodGroups)[number];

/** STATED: a sentence says it, and the rule only reads it; SUPPLIED: somebody said it beside the text. */
export const ruleBases = ['STATED', 'INFERRED', 'SUPPLIED'] as const;
export type RuleBasis = (typeof ruleBases)[number];

const words = z.strictObject({ concludes: z.string().min(1), from: z.string().min(1), fallible: z.string().min(1) });

const schema = z.strictObject({
  about: z.string(),
  rules: z.array(
    z.strictObject({
      /** What facts carry, before a colon or slash. */
      name: z.string().regex(/^[A-Za-z_-]+$/u),
      group: z.enum(methodGroups),
      basis: z.enum(ruleBases),
      /** The file of this project in which it is written. */
      code: z.string(),
      /** The measurement that says how often it is wrong; null where nobody has judged what it concludes. */
      measuredBy: z.enum(['ASSIGNMENTS', 'ALIGNMENTS', 'EXERCISES']).nullable(),
      zh: words,
      en: words,
    }),
  ),
});

export type MethodRule = z.infer<typeof schema>['rules'][number];

/** Every rule that concludes something, in words, in the order of the methods page. */
export const methodRules: readonly MethodRule[] = schema.parse(rulesFile).rules;

/** The name of a rule without what it found: "codebook-terms: 「工业」→…" and "words-and-context/2" name rules too. */
export const ruleName = (rule: string): string => /^[A-Za-z_-]+/u.exec(rule)?.[0] ?? rule;
