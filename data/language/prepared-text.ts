import { fold } from './fold.js';
import { classOf, domainWords, isField, isFieldScope } from './lexicon.js';
import { cutWords, partsOf, type Word } from './words.js';

/** A text made ready for matching. All offsets are code points of `text`. */
export interface PreparedText {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly Word[];
  /** Index into `words` of the word that covers an offset. */
  readonly wordAt: readonly number[];
}

const cache = new Map<string, PreparedText>();
const cacheSize = 4000;

/** Prepares a text; the last few thousand are kept, because the same duties are asked for again and again. */
export function prepare(text: string): PreparedText {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  const words = cutWords(folded);
  const wordAt: number[] = [];
  words.forEach((word, index) => {
    for (let i = word.start; i < word.end; i++) wordAt.push(index);
  });
  const prepared = { text, folded, words, wordAt };
  if (cache.size >= cacheSize) cache.delete(cache.keys().next().value!);
  cache.set(text, prepared);
  return prepared;
}

export interface Occurrence {
  start: number;
  end: number;
  quality: number;
}

const separators = /^[、，；。：:（）()“”《》\s和与及或并以]$/u;
const known = new Set(domainWords);
const isLight = (text: string): boolean => text === '' || [...splitLight(text)].every((part) => classOf(part) !== 'distinctive');

function splitLight(text: string): string[] {
  return classOf(text) !== 'distinctive'
    ? [text]
    : cutWords(text).flatMap((word) => (classOf(word.text) === 'distinctive' ? partsOf(word.text) : [word.text]));
}

/**
 * Where a text has a term, and how well: 1 for whole words, a little less where another noun stands right before them
 * (信息资源 in 信用信息资源), less for a piece of a longer word (银行 in 银行卡),
 * least for a whole field of government that another noun narrows (教育 in 普及教育).
 */
export function occurrences(term: string, prepared: PreparedText): Occurrence[] {
  if (term.includes('…')) return gapped(term, prepared);
  const found: Occurrence[] = [];
  for (let start = prepared.folded.indexOf(term); start >= 0; start = prepared.folded.indexOf(term, start + 1)) {
    found.push({ start, end: start + term.length, quality: qualityAt(term, start, prepared) });
  }
  return found;
}

function qualityAt(term: string, start: number, { words, wordAt, folded }: PreparedText): number {
  const end = start + term.length;
  const first = words[wordAt[start]!]!;
  const last = words[wordAt[end - 1]!]!;
  const before = folded.slice(first.start, start);
  const after = folded.slice(end, last.end);
  const field = isField(term);
  if (before === '' && after === '') {
    const previous = words[wordAt[start]! - 1]?.text ?? '、';
    if (field) return separators.test(previous) || isFieldScope(previous) ? 1 : 0.4;
    return previous.length > 1 && classOf(previous) === 'distinctive' ? 0.93 : 1;
  }
  if (first === last) {
    // a single character inside a longer word is a chance (电 in 电子), unless the rest says nothing (盐业)
    if (term.length === 1) return before === '' && classOf(after) === 'generic' ? 0.9 : 0.3;
    if (field) return 0.4;
    if (before === '') return isLight(after) ? 0.9 : 0.68;
    return isLight(before) && isLight(after) ? 0.85 : 0.5;
  }
  // The term crosses a word: a true compound for several characters, chance for two.
  return known.has(term) || term.length >= 4 ? 0.7 : 0.3;
}

/** 中央…企业: both ends with at most eight characters and no punctuation between them. */
function gapped(term: string, prepared: PreparedText): Occurrence[] {
  const [left = '', right = ''] = term.split('…');
  const found: Occurrence[] = [];
  for (let start = prepared.folded.indexOf(left); start >= 0; start = prepared.folded.indexOf(left, start + 1)) {
    const from = start + left.length;
    const between = prepared.folded.slice(from, from + 8 + right.length);
    const at = between.indexOf(right);
    if (at >= 0 && !/[，。；、：]/u.test(between.slice(0, at))) found.push({ start, end: from + at + right.length, quality: 1 });
  }
  return found;
}
