import { z } from 'zod';
import words from './naming-words.json' with { type: 'json' };

const list = z.array(z.string().min(1)).min(1);

const checked = z
  .object({
    about: z.string(),
    openers: list,
    closers: list,
    prepositions: list,
    predicates: list,
    finalPredicates: list,
    listVerbs: list,
    relative: list,
    relativeAlone: list,
    comparing: list,
    subjectStops: list,
    rates: list,
    amounts: list,
    spending: list,
    purposes: list,
    achieving: list,
    adverbials: list,
  })
  .parse(words);

const anyOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

/** Patterns made of the words of naming-words.json; what each list means is written there. */
export const naming = {
  openers: new RegExp(`^(?:${anyOf(checked.openers)})+`, 'u'),
  closers: new RegExp(`(?:${anyOf(checked.closers)})+$`, 'u'),
  preposition: new RegExp(`^(?:${anyOf(checked.prepositions)})`, 'u'),
  predicate: new RegExp(`${anyOf(checked.predicates)}|(?:${anyOf(checked.finalPredicates)})$`, 'u'),
  listVerb: new RegExp(`^(?:[^的]{0,24}[应要须将])?(${anyOf(checked.listVerbs)})`, 'u'),
  relative: new RegExp(`^(?:${anyOf(checked.relative)})(?!市|级|前|高清)|^(?:${anyOf(checked.relativeAlone)})?$`, 'u'),
  comparing: new RegExp(`^(?:${anyOf(checked.comparing)})(?!市|级|前|高清)`, 'u'),
  subjectStop: new RegExp(anyOf(checked.subjectStops), 'u'),
  achieving: new RegExp(`^(?:${anyOf(checked.achieving)})`, 'u'),
  adverbial: new RegExp(`^(?:${anyOf(checked.adverbials)})`, 'u'),
  rateUnit: /^(?:%|‰|百分点)$/u,
  rate: new RegExp(`(?:${anyOf(checked.rates)})$`, 'u'),
  amount: new RegExp(`(?:${anyOf(checked.amounts)})$`, 'u'),
  spendingEnd: new RegExp(`(?:${anyOf(checked.spending)})$`, 'u'),
  purpose: new RegExp(`^(?:${anyOf(checked.purposes)})`, 'u'),
};
