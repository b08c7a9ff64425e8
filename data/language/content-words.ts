import { classOf } from './lexicon.js';
import { partsOf } from './words.js';

/** Whether a word says what a sentence is about: not one of `leftOut` (verbs, scopes), nor made of general words alone (管理工作). */
export const isContentWord = (word: string, leftOut: (word: string) => boolean): boolean =>
  word.length > 1 &&
  /[\p{Script=Han}\w]/u.test(word) &&
  classOf(word) !== 'generic' &&
  !leftOut(word) &&
  !(word.endsWith('工作') && partsOf(word).every((part) => classOf(part) === 'generic'));
