import type { BodyKind } from '../../../graph-schema/model/vocabulary.js';
import { genericWords, suffixes, suffixKind } from './body-lexicon.js';

/** The kind of body that a name tells by its ending; OTHER where no known ending is met. */
export function bodyKindOf(name: string): BodyKind {
  const bare = name.replace(/（[^）]{0,30}）$/u, '');
  if (/(?:党委|工委|党组|纪委|中共)/u.test(bare) && !/政府/u.test(bare)) return 'PARTY';
  if (/(?:领导小组|协调小组|联席会议|协调办公室|指挥部)(?:办公室)?$/u.test(bare)) return 'COORDINATION';
  const ending = suffixes.endingAt(bare, bare.length);
  return ending === null ? 'OTHER' : suffixKind(ending);
}

/** True where a phrase names one particular body; false for descriptions such as 区县政府 or 有关部门. */
export function isNamed(phrase: string): boolean {
  let at = 0;
  for (let word = genericWords.at(phrase, at, phrase.length); word !== null; word = genericWords.at(phrase, at, phrase.length))
    at += word.length;
  return at < phrase.length;
}
