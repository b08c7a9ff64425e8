import { z } from 'zod';
import wordsJson from './settled-elsewhere.json' with { type: 'json' };

const han = z.string().regex(/^\p{Script=Han}+$/u);
const { verbs, phrases } = z.object({ note: z.string(), verbs: z.array(han).min(1), phrases: z.array(han) }).parse(wordsJson);
const pattern = new RegExp([`另行(?:${verbs.join('|')})`, ...phrases].join('|'), 'u');

/** Whether a sentence says that another document settles the matter (另行规定, 另文明确). */
export const isSettledElsewhere = (text: string): boolean => pattern.test(text);
