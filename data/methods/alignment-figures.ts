import { z } from 'zod';
import figuresFile from '../reviews/figures/alignment.json' with { type: 'json' };

const share = z.number().min(0).max(1);
const measure = z.object({
  precision: share,
  recall: share,
  f1: share,
  expected: z.number().int(),
  topThree: share,
  baselineF1: share,
});

const schema = z.object({
  /** By the name of the set: "…, tuning" or "…, kept aside", or neither for both together. */
  clauses: z.record(z.string(), measure),
  duties: z.record(z.string(), measure),
  reliability: z.array(z.object({ from: share, to: share, pairs: z.number().int(), share })),
  unrelated: z.object({ share, mean: share, pairs: z.number().int(), worst: z.string() }),
});

/** How alignments fared against judged pairs, as `npm run evaluate` last computed it. All are shares of 1. */
export const alignmentFigures: z.infer<typeof schema> = schema.parse(figuresFile);
