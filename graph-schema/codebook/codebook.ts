import { z } from 'zod';
import codebookJson from './codebook.json' with { type: 'json' };

const termSchema = z.tuple([z.string().min(1), z.number().positive()]);
const areaSchema = z.object({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  zh: z.string().min(1),
  en: z.string().min(1),
  definition: z.string().min(1),
  /** Group of the UN's Classification of the Functions of Government (1999) that is nearest; null where none is. */
  cofog: z
    .string()
    .regex(/^\d{2}\.\d$/)
    .nullable(),
  residual: z.boolean(),
  terms: z.array(termSchema).min(1),
  /** Terms that speak against the area although one of its terms stands in the text. */
  excludes: z.array(z.string().min(1)).optional(),
});

/** The shape of `codebook.json`. */
export const codebookSchema = z
  .object({ version: z.string(), note: z.string(), areas: z.array(areaSchema).min(1) })
  .refine((book) => new Set(book.areas.map((area) => area.code)).size === book.areas.length, 'two areas share a code')
  .refine((book) => book.areas.filter((area) => area.residual).length === 1, 'there must be one residual area');

/** A function area: a concept under which duties of different departments can be found together. */
export type CodebookArea = z.infer<typeof areaSchema>;

/** The function areas, checked when read; their order is their ordinal. */
export const codebook = codebookSchema.parse(codebookJson);
