import { z } from 'zod';
import { cofogMatches } from '../model/vocabulary.js';
import { cofogTitles } from './cofog.js';

const code = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const words = z.string().trim().min(1);

/** EXACT: covers the same; CLOSE: nearly the same; BROAD: the COFOG group covers it and more. */
const cofogSchema = z
  .object({ group: z.string().refine((group) => cofogTitles.has(group), 'no COFOG notation'), match: z.enum(cofogMatches) })
  .nullable();

const termSchema = z.tuple([words, z.number().positive()]);

const areaSchema = z.object({
  code,
  zh: words,
  en: words,
  definition: words,
  /** What belongs to it. */
  includes: z.array(words).min(1),
  /** What one might look for here but stands elsewhere; `see` is the area where it stands, null where none is meant. */
  excludes: z.array(z.object({ what: words, see: code.nullable() })).min(1),
  /** A sentence of a mandate; `source` is the department whose mandate it is quoted from, null where it was written as a typical one. */
  example: z.object({ text: words, source: words.nullable() }),
  cofog: cofogSchema,
  residual: z.boolean(),
  /** An area that it is a part of, where an area was subdivided. */
  within: code.optional(),
  terms: z.array(termSchema).min(1),
  /** Terms that speak against the area although one of its terms stands in the text. */
  termsAgainst: z.array(words).optional(),
});

/** One file of `fields/`: a broad field with its areas. */
export const fieldSchema = z.object({
  code,
  zh: words,
  en: words,
  definition: words,
  cofog: cofogSchema,
  areas: z.array(areaSchema).min(1),
});

export type FieldFile = z.infer<typeof fieldSchema>;
export type AreaEntry = z.infer<typeof areaSchema>;
