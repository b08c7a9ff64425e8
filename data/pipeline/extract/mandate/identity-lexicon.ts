import { z } from 'zod';
import words from './identity-words.json' with { type: 'json' };

const lexicon = z.object({ about: z.string(), contacts: z.record(z.string(), z.string()), titleTails: z.array(z.string()) }).parse(words);

const contacts = new Map(Object.entries(lexicon.contacts).map(([label, kind]) => [label.toLowerCase(), kind]));
const tails = [...lexicon.titleTails].sort((a, b) => b.length - a.length);

/** The kind of contact that a label opens (电话 → telephone), or null. */
export const contactKind = (label: string): string | null => contacts.get(label.toLowerCase()) ?? null;

/** The words with which a title of a mandate ends (主要职责内设机构和人员编制规定), or null where these end with none. */
export const titleTail = (words: string): string | null => tails.find((tail) => words.endsWith(tail)) ?? null;
