import { z } from 'zod';
import { domainWords } from '../../../language/lexicon.js';
import { wordingsOf } from '../../../language/wordings.js';
import { plainVerbAt } from '../../clauses/verb-lexicon.js';
import wordsJson from './exercise-words.json' with { type: 'json' };

const words = z.array(z.string().min(1));
const data = z.object({ note: z.string(), trailing: words, qualifiers: words, aims: words, industries: words }).parse(wordsJson);

/** Words that may stand after what a phrase is about without taking its place. */
export const trailing: ReadonlySet<string> = new Set(data.trailing);
/** Words before a noun that do not make it another matter. */
export const qualifiers: ReadonlySet<string> = new Set(data.qualifiers);
/** What every department wants: no matter of any. */
export const aims: ReadonlySet<string> = new Set(data.aims);

/** The name of an industry without its ending (软件 of 软件业); null for other words. */
export function industryOf(word: string): string | null {
  const ending = data.industries.find((one) => word.endsWith(one) && word.length >= one.length + 2);
  return ending === undefined ? null : word.slice(0, -ending.length);
}

const fields = new Set(domainWords);
const industries = new Set(domainWords.map(industryOf).filter((name) => name !== null));

/** Whether a word is a known name of a matter of government. */
export const isFieldName = (word: string): boolean =>
  fields.has(word) || industries.has(word) || wordingsOf(word).some(({ relation }) => relation === 'same');

export const isVerb = (word: string): boolean => plainVerbAt(word, 0, word.length) === word;
