import { z } from 'zod';
import { authorityRoles, mandateSections, reformKinds } from '../../graph-schema/model/vocabulary.js';
import questionJson from '../language/question-words.json' with { type: 'json' };
import intentsJson from './intents.json' with { type: 'json' };
import shortNamesJson from './short-city-names.json' with { type: 'json' };

const word = z.string().min(1);
const words = z.array(word).min(1);

const questionWords = z
  .object({
    note: z.string(),
    phrases: words,
    tokens: words,
    actions: words,
    bystanders: words,
    bystanderEnds: words,
    asking: words,
    exemplifying: words,
    tails: words,
  })
  .parse(questionJson);

/** Phrases that make a question a question, longest first; what ends in 管 may as well end in 管理. */
export const phrases: readonly string[] = questionWords.phrases
  .flatMap((phrase) => (phrase.endsWith('管') ? [phrase, `${phrase}理`] : [phrase]))
  .sort((a, b) => b.length - a.length);
/** Words that are no part of a topic. */
export const emptyWords: ReadonlySet<string> = new Set(questionWords.tokens);
/** What people do with a thing in one character (卖, 修), which says nothing without the thing. */
export const actions: ReadonlySet<string> = new Set(questionWords.actions);
const bystanders: ReadonlySet<string> = new Set(questionWords.bystanders);
/** Whether a word says who is concerned (工厂), with what help (补贴) or what is the matter (不足), rather than what is asked about. */
export const isBystander = (word: string): boolean =>
  bystanders.has(word) || questionWords.bystanderEnds.some((end) => word.length > end.length && word.endsWith(end));
/** Words by which a sentence asks. */
export const asking: readonly string[] = questionWords.asking;
/** Words after which a thing is named that was exemplified before them (等, 这种). */
export const exemplifying: ReadonlySet<string> = new Set(questionWords.exemplifying);
/** Words left out at the end of a topic when it is shown. */
export const tails: readonly string[] = questionWords.tails;

/** The words that tell what kind of answer is wanted, from `intents.json`. */
export const intents = z
  .object({
    note: z.string(),
    roles: z.array(z.object({ role: z.enum(authorityRoles), words })),
    reform: z.object({
      kinds: z.array(z.object({ kinds: z.array(z.enum(reformKinds)).min(1), words })),
      general: words,
      asks: words,
    }),
    division: z.object({ ends: words, topicEnds: words, not: words, asks: words }),
    boundary: words,
    bodyEnds: words,
    notBodies: words,
    /** Characters before which the name of a body or division begins. */
    stops: word,
    sections: z.array(z.object({ section: z.enum(mandateSections), words })),
  })
  .parse(intentsJson);

const shortCityNames = z
  .object({ note: z.string(), forms: words, names: z.record(z.string().length(6), z.string().length(1)) })
  .parse(shortNamesJson);

/** How people call a city in one character (沪, 在沪), by its code. */
export const shortNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(shortCityNames.names).map(([code, name]) => [code, shortCityNames.forms.map((form) => form.replace('…', name))]),
);
