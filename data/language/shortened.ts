import { z } from 'zod';
import writtenOutJson from './written-out.json' with { type: 'json' };
import type { Occurrence, PreparedText } from './prepared-text.js';
import { partsOf, type Word } from './words.js';

const characters = new Map(
  Object.entries(
    z.object({ note: z.string(), words: z.record(z.string().length(1), z.array(z.string().min(2))) }).parse(writtenOutJson).words,
  ),
);

/** The words that a short word may be made of, as far as `written-out.json` knows them: to search for texts that write it out. */
export const wordsShortened = (term: string): string[] =>
  term.length === 2 || term.length === 3 ? [...term].flatMap((character) => characters.get(character) ?? []) : [];

/** A character of a short word stands for a whole one, so it is less certain. */
const certainty = 0.75;
/** Words that may stand between those that are shortened, as a character each (超 in 违法超限超载). */
const between = 1;

/**
 * Where a text writes a short word out: each character begins a word of its own (货运 for 货物运输, 渔船 for 渔业船舶) or
 * goes on with the word before (停车位 for 停车泊位, whose last character ends one), in the same order, close together; of
 * two characters, also what is done after what it is done to (验船 for 船舶检验).
 */
export function writtenOut(term: string, text: PreparedText): Occurrence[] {
  if (term.length < 2 || term.length > 4 || !/^\p{Script=Han}+$/u.test(term)) return [];
  const words = smallWords(text);
  const found = inOrder(term, words);
  return found.length > 0 || term.length > 2 ? found : reversed(term, words);
}

/** The words of a text, long ones cut into the smaller ones that they are made of (货物运输). */
function smallWords({ words }: PreparedText): Word[] {
  return words.flatMap((word) => {
    const parts = word.text.length >= 4 ? partsOf(word.text) : [];
    if (parts.join('') !== word.text) return [word];
    let start = word.start;
    return parts.map((text) => ({ text, start, end: (start += text.length) }));
  });
}

function inOrder(term: string, words: readonly Word[]): Occurrence[] {
  const found: Occurrence[] = [];
  words.forEach((first, index) => {
    if (first.text.length < 2 || first.text[0] !== term[0]) return;
    let at = index;
    let used = common(first.text, term);
    let crossed = 0;
    let passed = 0;
    while (used < term.length) {
      const next = words[++at];
      if (next === undefined || next.text.length < 2) return;
      const more = common(next.text, term.slice(used));
      const ends = used === term.length - 1 && next.text.at(-1) === term.at(-1);
      if (more === 0 && !ends) {
        if (passed++ === between) return;
        continue;
      }
      used += ends ? 1 : more;
      crossed++;
    }
    if (crossed > 0) found.push({ start: first.start, end: words[at]!.end, quality: certainty });
  });
  return found;
}

function reversed(term: string, words: readonly Word[]): Occurrence[] {
  const found: Occurrence[] = [];
  words.forEach((thing, index) => {
    const done = words[index + 1];
    if (done === undefined || done.text.length !== 2 || thing.text.length < 2 || thing.text[0] !== term[1]) return;
    if (done.text.includes(term[0]!)) found.push({ start: thing.start, end: done.end, quality: certainty });
  });
  return found;
}

/** How many characters two words have in common at their beginning; a whole word of the text only as its first. */
function common(word: string, term: string): number {
  let length = 0;
  while (length < Math.min(word.length, term.length) && word[length] === term[length]) length++;
  return length;
}
