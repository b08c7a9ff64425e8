import { z } from 'zod';
import { bodyKinds, type BodyKind } from '../../../graph-schema/model/vocabulary.js';
import { wordIndex } from '../text/word-index.js';
import words from './body-words.json' with { type: 'json' };

const lexicon = z
  .object({
    about: z.string(),
    suffixes: z.array(z.object({ kind: z.enum(bodyKinds), words: z.array(z.string().min(1)).min(1) })),
    generic: z.array(z.string().min(1)),
    places: z.array(z.string().min(1)),
    national: z.array(z.string().min(1)),
    leads: z.array(z.string().min(1)),
    ministries: z.array(z.string().min(1)),
  })
  .parse(words);

const kinds = new Map<string, BodyKind>(lexicon.suffixes.flatMap(({ kind, words: list }) => list.map((word) => [word, kind] as const)));

/** Every word a body's name can end with. */
export const suffixes = wordIndex(kinds.keys());
/** The kind that an ending tells. */
export const suffixKind = (word: string): BodyKind => kinds.get(word) ?? 'OTHER';
/** Words that describe without naming. */
export const genericWords = wordIndex(lexicon.generic);
/** What ends the name of a jurisdiction. */
export const placeEndings = wordIndex(lexicon.places);
export const nationalPrefixes = wordIndex(lexicon.national);
/** Names of bodies that no jurisdiction opens: 水利部. */
export const ministries = wordIndex(lexicon.ministries);
/** Words that may stand right before a name. */
export const leadWords = wordIndex(lexicon.leads);
