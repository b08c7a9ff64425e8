import { z } from 'zod';
import words from './count-words.json' with { type: 'json' };

const list = z.array(z.string().min(1)).min(1);

/** The words around a stated count; their meaning stands in the file. */
export const countWords = z
  .object({ about: z.string(), divisionVerbs: list, divisionUnits: list, otherUnits: list, besides: list, inexact: list })
  .parse(words);
