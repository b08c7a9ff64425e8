import { z } from 'zod';
import groupsJson from './cofog-groups.json' with { type: 'json' };

const groupsSchema = z.object({ note: z.string(), titles: z.record(z.string().regex(/^\d{2}(\.\d)?$/), z.string().min(1)) });

/** Notation (04.6, 04) → English title in the UN's Classification of the Functions of Government of 1999, checked when read. */
export const cofogTitles: ReadonlyMap<string, string> = new Map(Object.entries(groupsSchema.parse(groupsJson).titles));
