/** How many different terms of a question reach an engine: far above any real question, far below Lucene's limit of 1,024. */
const maximumTerms = 256;

/** A run of Chinese characters, or a word of any other letters and digits. */
const runs = /\p{Script=Han}+|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{N}])+)/gu;

/** The parts of a question that the engines are asked for. */
export interface SearchTerms {
  /** Pairs of neighbouring Chinese characters, for the full-text index. */
  pairs: string[];
  /** Words in other scripts and digits, in lower case, or the lone Chinese characters of a question that has nothing else: looked for as substrings. */
  substrings: string[];
}

/**
 * Cuts a question into what both engines are asked for, so that they answer alike: whole-width forms become plain,
 * letters lower case, everything but letters and digits separates. Each list holds a term once, at most 256 in all.
 * Linear in the length of the text.
 */
export function searchTerms(text: string): SearchTerms {
  const pairs = new Set<string>();
  const words = new Set<string>();
  const lone = new Set<string>();
  const full = () => pairs.size + words.size + lone.size >= maximumTerms;
  for (const { 0: run, groups } of text.normalize('NFKC').toLowerCase().matchAll(runs)) {
    if (full()) break;
    if (groups?.word) {
      words.add(run);
      continue;
    }
    const characters = Array.from(run);
    if (characters.length === 1) lone.add(run);
    for (let i = 1; i < characters.length && !full(); i++) pairs.add(characters[i - 1]! + characters[i]!);
  }
  return { pairs: [...pairs], substrings: [...words, ...(pairs.size > 0 || words.size > 0 ? [] : lone)] };
}
