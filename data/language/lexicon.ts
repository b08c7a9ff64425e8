import { z } from 'zod';
import classesJson from './word-classes.json' with { type: 'json' };
import wordsJson from './domain-words.json' with { type: 'json' };

const word = z.string().min(1);
const classes = z
  .object({
    note: z.string(),
    generic: z.array(word),
    weak: z.array(word),
    fields: z.array(word),
    fieldScopes: z.array(word),
    instruments: z.array(word),
  })
  .parse(classesJson);

/** Words of government mandates that a general dictionary would split, from `domain-words.json`. */
export const domainWords: readonly string[] = z.object({ note: z.string(), words: z.array(word) }).parse(wordsJson).words;

const generic = new Set(classes.generic);
const weak = new Set(classes.weak);
const fields = new Set(classes.fields);
const fieldScopes = new Set(classes.fieldScopes);
const instruments = new Set(classes.instruments);

export type WordClass = 'generic' | 'weak' | 'distinctive';

/** How much a word says about a topic, from `word-classes.json`. */
export function classOf(term: string): WordClass {
  return generic.has(term) ? 'generic' : weak.has(term) ? 'weak' : 'distinctive';
}

/** Whether a word is a whole field of government (教育), of which a text speaks only where no other noun narrows it. */
export const isField = (term: string): boolean => fields.has(term);

/** Whether a word before a field only says where or for whom it is meant (全市教育), and so does not narrow it. */
export const isFieldScope = (term: string): boolean => fieldScopes.has(term) || generic.has(term);

/** Whether a word names what any department works with (规划, 标准, 培训), whatever its field. */
export const isInstrument = (term: string): boolean => instruments.has(term);

const classWeight = { generic: 0.12, weak: 0.45, distinctive: 1 } as const;

/** The weight of a word in a topic: by class, and growing with its length, because longer words are more special. */
export function weightOf(term: string): number {
  return classWeight[classOf(term)] * (1 + 0.25 * (Math.min(term.length, 6) - 2));
}
