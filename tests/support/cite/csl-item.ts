import { z } from 'zod';

const date = z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) });
/** The variables of a CSL item that are used here, as the CSL schema (csl-data.json) types them; any other is a fault. */
export const cslItem = z.strictObject({
  id: z.string(),
  type: z.enum(['webpage', 'document', 'legislation', 'report']),
  title: z.string().optional(),
  author: z.array(z.strictObject({ literal: z.string() })).optional(),
  number: z.string().optional(),
  issued: date.optional(),
  accessed: date.optional(),
  section: z.string().optional(),
  URL: z.url().optional(),
  language: z.string().optional(),
  note: z.string().optional(),
});
