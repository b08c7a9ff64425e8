import { z } from 'zod';
import { wordIndex } from '../text/word-index.js';
import words from './verbs.json' with { type: 'json' };

const list = z.array(z.string().min(1));
const lexicon = z
  .object({
    about: z.string(),
    plain: list,
    ambiguous: list,
    takesVerb: list,
    light: list,
    adverbs: list,
    adverbials: list,
    withParty: list,
    shared: list,
  })
  .parse(words);

export const plainVerbAt = wordIndex(lexicon.plain).at;
export const ambiguousVerbAt = wordIndex(lexicon.ambiguous).at;
export const adverbAt = wordIndex(lexicon.adverbs).at;
export const adverbialAt = wordIndex(lexicon.adverbials).at;
export const withPartyAt = wordIndex(lexicon.withParty).at;

const takesVerb = new Set(lexicon.takesVerb);
const light = new Set(lexicon.light);
const shared = [...lexicon.shared].sort((a, b) => b.length - a.length);

/** True for a verb after which an ambiguous word is read as a verb (参与管理…). */
export const opensVerb = (verb: string): boolean => takesVerb.has(verb);
/** True for a verb after which an ambiguous word is read as a noun (推进管理创新). */
export const isLight = (verb: string): boolean => light.has(verb);
/** The words of a 并-phrase that shares the object before it, where `text` ends with them; else null. */
export const sharedEnding = (text: string): string | null => shared.find((word) => text.endsWith(word)) ?? null;
