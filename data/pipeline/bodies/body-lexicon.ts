import { z } from 'zod';
import { bodyKinds, type BodyKind } from '../../../graph-schema/model/vocabulary.js';
import words from './body-words.json' with { type: 'json' };

const lexicon = z
  .object({
    about: z.string(),
    suffixes: z.array(z.object({ kind: z.enum(bodyKinds), words: z.array(z.string().min(1)).min(1) })),
    generic: z.array(z.string().min(1)),
    places: z.array(z.string().min(1)),
    national: z.array(z.string().min(1)),
    leads: z.array(z.string().min(1)),
  })
  .parse(words);

const byLength = (a: string, b: string) => b.length - a.length;

/** Every word a body's name can end with, longest first, with the kind it tells. */
export const suffixes: readonly { word: string; kind: BodyKind }[] = lexicon.suffixes
  .flatMap(({ kind, words: list }) => list.map((word) => ({ word, kind })))
  .sort((a, b) => byLength(a.word, b.word));

/** Words that describe without naming, longest first. */
export const genericWords: readonly string[] = [...lexicon.generic].sort(byLength);
export const placeEndings: readonly string[] = [...lexicon.places].sort(byLength);
export const nationalPrefixes: readonly string[] = [...lexicon.national].sort(byLength);
/** Words that may stand right before a name, longest first. */
export const leadWords: readonly string[] = [...lexicon.leads].sort(byLength);
