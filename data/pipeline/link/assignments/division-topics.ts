import { fold } from '../../../language/fold.js';
import { classOf } from '../../../language/lexicon.js';
import { cutWords } from '../../../language/words.js';
import { domainNames, fillers, internalNames, suffixes } from './division-words.js';

/**
 * The fields that the name of a division names (节能与综合利用处 → 节能, 综合利用); none for one that serves the
 * department itself (办公室, 人事教育处).
 */
export function divisionTopics(name: string): string[] {
  const folded = fold(name).replace(/[\s（）()]/gu, '');
  if (internalNames.has(folded)) return [];
  const suffix = suffixes.find((end) => folded.endsWith(end) && folded.length > end.length);
  const stem = suffix === undefined ? folded : folded.slice(0, -suffix.length);
  if (internalNames.has(stem)) return [];
  const words = splitName(stem);
  if (words.every((word) => internalNames.has(word) || fillers.has(word))) return [];
  const topics = words.filter(
    (word) => word.length > 1 && !fillers.has(word) && (classOf(word) !== 'generic' || domainNames.includes(word)),
  );
  return [...new Set(topics.filter((topic) => !internalNames.has(topic)))];
}

/** Cuts a name at the entries of the dictionary, longest first from the left; what lies between them by the general dictionary. */
function splitName(stem: string): string[] {
  const words: string[] = [];
  let rest = '';
  const flush = (): void => {
    if (rest !== '') words.push(...cutWords(rest).map((word) => word.text));
    rest = '';
  };
  for (let at = 0; at < stem.length;) {
    const entry = domainNames.find((name) => stem.startsWith(name, at) && !(rest === '' && at > 0 && fillers.has(name)));
    if (entry === undefined) {
      rest += stem[at++]!;
      continue;
    }
    flush();
    words.push(entry);
    at += entry.length;
  }
  flush();
  return words;
}
