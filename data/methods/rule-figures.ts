import { z } from 'zod';
import { reviewKinds } from '../../graph-schema/model/vocabulary.js';
import figuresFile from '../reviews/figures/rules.json' with { type: 'json' };

const count = z.number().int().nonnegative();

const schema = z.strictObject({
  assignments: z.strictObject({
    judgedBy: z.string(),
    /** The department whose divisions somebody read as a whole. */
    department: z.string(),
    /** By rule: what it concludes there, and how much of that the reader refuses. Rules without results are not in it. */
    rules: z.record(z.string(), z.strictObject({ concluded: count, wrong: count })),
    /** Of the links that the reader is sure of, by all rules together. */
    expected: count,
    missed: count,
  }),
  exercises: z.strictObject({
    judgedBy: z.string(),
    /** `judged` leaves out what a reader could accept and would not miss. */
    sets: z.array(z.strictObject({ name: z.string(), aside: z.boolean(), judged: count, wrong: count, expected: count, missed: count })),
  }),
  /** `alpha` is Krippendorff's, over `units` that at least two have judged; null where nothing was judged twice. */
  agreement: z.array(
    z.strictObject({
      kind: z.enum(reviewKinds),
      alpha: z.number().nullable(),
      units: count,
      judgements: count,
      reviewers: z.array(z.string()),
    }),
  ),
});

export type RuleFigures = z.infer<typeof schema>;

/** How rules fared against the shipped judgements, as `npm run evaluate` last computed it. */
export const ruleFigures: RuleFigures = schema.parse(figuresFile);
