import { z } from 'zod';
import { fold } from '../../../language/fold.js';
import differences from './wording-differences.json' with { type: 'json' };

const words = z.array(z.string().min(1));
const list = z
  .object({
    note: z.string(),
    scopes: words,
    dropped: words,
    joints: words,
    leads: words,
    tails: words,
    spellings: z.array(z.tuple([z.string().min(1), z.string().min(1)])),
  })
  .parse(differences);

/** Fewer characters are common to sentences that have nothing to do with each other. */
const fewest = 4;

/**
 * The words of a sentence without the differences of `wording-differences.json`: two sentences with the same core say the
 * same thing in the same words. Null where too little is left to tell.
 */
export function wordingCore(text: string): string | null {
  let core = fold(text).replace(/[\s，。；：:;,.]+/gu, '');
  for (const [from, to] of list.spellings) core = core.replaceAll(from, to);
  for (const word of [...list.scopes, ...list.dropped]) core = core.replaceAll(word, '');
  for (const word of list.joints) core = core.replaceAll(word, '、');
  const before = core;
  core = strip(core, list.leads, (whole, word) => (whole.startsWith(word) ? whole.slice(word.length) : null));
  core = strip(core, list.tails, (whole, word) => (whole.endsWith(word) ? whole.slice(0, -word.length) : null));
  if (core.length < fewest) core = before;
  return core.length >= fewest ? core.replace(/^、|、$/gu, '') : null;
}

const scopes = new Set(list.scopes);

/** Whether a word only says where (全市, 辖区内). */
export const isScope = (word: string): boolean => scopes.has(word);

function strip(text: string, all: readonly string[], cut: (text: string, word: string) => string | null): string {
  for (let rest = text; ; text = rest) {
    for (const word of all) rest = cut(rest, word) ?? rest;
    if (rest === text) return text;
  }
}
