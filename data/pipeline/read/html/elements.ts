import { z } from 'zod';
import words from './elements.json' with { type: 'json' };

const names = z.array(z.string()).transform((list) => new Set(list));
const schema = z.object({ about: z.string(), lines: names, left: names, raw: names, void: names, inline: names, structure: names });

/** What HTML elements are to a reader; see elements.json. */
export const elements = schema.parse(words);
