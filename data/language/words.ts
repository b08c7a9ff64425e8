import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { fold } from './fold.js';
import { domainWords } from './lexicon.js';
import { pairedWordings } from './wordings.js';

/** A word of a text; `start` and `end` in code points. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

let jieba: Jieba | null = null;

/** The dictionary is loaded on first use: about 0.2 s. */
function segmenter(): Jieba {
  if (jieba === null) {
    jieba = Jieba.withDict(dict);
    const own = [
      ...domainWords,
      ...pairedWordings.filter((word) => word.length <= 6 && /^\p{Script=Han}+$/u.test(word) && !/[和与]/u.test(word)),
    ];
    jieba.loadDict(Buffer.from(own.map((word) => `${word} ${word.length > 4 ? 200000 : 100000} n`).join('\n')));
  }
  return jieba;
}

/** Cuts a folded text into words by the general and the domain dictionary; white space and punctuation are words of their own. */
export function cutWords(folded: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const text of segmenter().cut(folded, false)) {
    words.push({ text, start, end: start + text.length });
    start += text.length;
  }
  return words;
}

const things = new Map<string, boolean>();

/** Whether the general dictionary knows a word neither as what is done (修建, 检验) nor as how, when or of what sort a thing is (大型, 春节). */
export function namesThing(word: string): boolean {
  let known = things.get(word);
  if (known === undefined) {
    const tags = segmenter().tag(word, false);
    known = tags.length !== 1 || !/^[vbdamt]/u.test(tags[0]!.tag);
    things.set(word, known);
  }
  return known;
}

/** The smaller words that a word is made of (社会信用体系 → 社会, 信用, 体系); the word itself where it has none. */
export function partsOf(word: string): string[] {
  if (word.length < 3) return [word];
  const known = new Set(
    segmenter()
      .cutForSearch(fold(word), false)
      .filter((part) => part.length >= 2 && part.length < word.length),
  );
  // best[i]: the fewest left-over characters for the first i characters, then the fewest parts
  const best: { left: number; parts: string[] }[] = [{ left: 0, parts: [] }];
  for (let end = 1; end <= word.length; end++) {
    let choice = { left: best[end - 1]!.left + 1, parts: best[end - 1]!.parts };
    for (let length = 2; length <= Math.min(4, end); length++) {
      const part = word.slice(end - length, end);
      if (!known.has(part)) continue;
      const before = best[end - length]!;
      if (before.left < choice.left || (before.left === choice.left && before.parts.length + 1 < choice.parts.length)) {
        choice = { left: before.left, parts: [...before.parts, part] };
      }
    }
    best.push(choice);
  }
  const { parts } = best[word.length]!;
  return parts.length > 0 ? parts : [word];
}
