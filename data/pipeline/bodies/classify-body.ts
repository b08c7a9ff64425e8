import type { BodyKind } from '../../../graph-schema/model/vocabulary.js';
import { genericWords, suffixes } from './body-lexicon.js';

/** The kind of body that a name tells by its ending; OTHER where no known ending is met. */
export function bodyKindOf(name: string): BodyKind {
  const bare = name.replace(/（[^）]{0,30}）$/u, '');
  if (/(?:党委|工委|党组|纪委|中共)/u.test(bare) && !/政府/u.test(bare)) return 'PARTY';
  if (/(?:领导小组|协调小组|联席会议|协调办公室|指挥部)(?:办公室)?$/u.test(bare)) return 'COORDINATION';
  return suffixes.find(({ word }) => bare.endsWith(word))?.kind ?? 'OTHER';
}

/** True where a phrase names one particular body; false for descriptions such as 区县政府 or 有关部门. */
export function isNamed(phrase: string): boolean {
  let rest = phrase;
  for (let length = -1; length !== rest.length; ) {
    length = rest.length;
    for (const word of genericWords) {
      if (rest.startsWith(word)) {
        rest = rest.slice(word.length);
        break;
      }
    }
  }
  return rest !== '';
}
