import { z } from 'zod';
import disclaimersJson from './disclaimers.json' with { type: 'json' };

const { openings } = z.strictObject({ note: z.string(), openings: z.array(z.string().min(2)).nonempty() }).parse(disclaimersJson);
/** Who is spoken of before it: a short name that holds no punctuation (市发展改革委不再承担…). */
const longestName = 14;
const giving = new RegExp(`^[^，；。、对将把]{0,${longestName}}?(?:${openings.join('|')})`, 'u');

/** Whether a sentence says that a duty is no longer, or not, somebody's: 「不再承担…」. */
export const isDisclaimer = (text: string): boolean => giving.test(text);
