import { z } from 'zod';
import words from './notice-words.json' with { type: 'json' };

const list = z.array(z.string().min(1)).min(1);

const checked = z
  .object({
    about: z.string(),
    titleEndings: list,
    letterheads: list,
    bodyEndings: list,
    obligations: list,
    selfWords: list,
    divisionEndings: list,
    reporting: list,
    contactLabels: list,
    closings: list,
    navigation: list,
  })
  .parse(words);

/** Alternation of the words, longest first. */
const anyOf = (all: readonly string[]) => [...all].sort((a, b) => b.length - a.length).join('|');
/** The same, with white space allowed between the characters (电 话). */
const spaced = (all: readonly string[]) =>
  [...all]
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].join(' {0,4}'))
    .join('|');

/** Patterns made of the words of notice-words.json. */
export const noticeWords = {
  titleEnd: new RegExp(`(?:${anyOf(checked.titleEndings)})(?:（[^）]{1,12}）)?$`, 'u'),
  letterhead: new RegExp(`^[\\u4e00-\\u9fff]{4,40}(?:${anyOf(checked.letterheads)})$`, 'u'),
  bodyEnd: new RegExp(`(?:${anyOf(checked.bodyEndings)})(?:（[^）]{1,20}）)?$`, 'u'),
  bodyEndings: anyOf(checked.bodyEndings),
  obligations: anyOf(checked.obligations),
  selfWords: anyOf(checked.selfWords.filter((word) => word !== '我市')),
  divisionEndings: anyOf(checked.divisionEndings),
  reporting: anyOf(checked.reporting),
  contact: new RegExp(`^（?(?:${spaced(checked.contactLabels)})(?:及[^：]{1,8})? {0,4}：`, 'u'),
  closing: new RegExp(`^（?(?:${anyOf(checked.closings)})[。！）]{0,2}$`, 'u'),
  navigation: new RegExp(`^[【（]?(?:${anyOf(checked.navigation)})[^，。]{0,60}$`, 'u'),
};
