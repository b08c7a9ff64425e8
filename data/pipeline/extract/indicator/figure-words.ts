import { z } from 'zod';
import words from './figure-words.json' with { type: 'json' };

const list = z.array(z.string().min(1)).min(1);

/** The words of figures; what each list means is written in figure-words.json. */
export const figureWords = z
  .object({
    about: z.string(),
    multipliers: list,
    measures: list,
    renamed: z.record(z.string(), z.string()),
    notMeasure: z.record(z.string(), z.string()),
    comparatorsBefore: list,
    comparatorsAfter: list,
    comparatorsInside: list,
    comparatorsLeading: list,
    notComparators: list,
    notFigures: z.array(z.object({ about: z.string(), before: z.string(), after: z.string() })),
    durationAfter: z.string(),
  })
  .parse(words);
