import { classOf, weightOf } from './lexicon.js';
import { occurrences, type Occurrence, type PreparedText } from './prepared-text.js';
import { wordingsOf, type WordingRelation, type WordingsOf } from './wordings.js';
import { partsOf } from './words.js';
import { writtenOut } from './shortened.js';

/** How a text speaks of one term. */
export interface TermMatch {
  term: string;
  /** 0 (not at all) to 1 (in these words). */
  quality: number;
  /** The words of the text that answer the term. */
  found: Occurrence[];
  /** `whole` in these words, `parts` piece by piece, `writtenOut` where the text has the words that it shortens, otherwise by a paired wording. */
  how: 'whole' | 'parts' | 'writtenOut' | WordingRelation | 'none';
}

/** From this quality on a term stands in a text as it is, whatever its parts are worth. */
const asItIs = 0.7;
const standing = 0.85;

const best = (found: Occurrence[]): number => found.reduce((top, one) => Math.max(top, one.quality), 0);

/** Looks for a term in a text: as it is, under a paired wording, by its parts; freely, also written out (货物运输 for 货运). */
export function matchTerm(term: string, text: PreparedText, wordings: WordingsOf = wordingsOf, freely = false): TermMatch {
  const whole = occurrences(term, text);
  const quality = freely && whole.length > 0 && term.length >= 4 ? Math.max(best(whole), standing) : best(whole);
  let match: TermMatch = { term, quality, found: whole, how: whole.length > 0 ? 'whole' : 'none' };
  if (match.quality >= 0.97) return match;
  for (const wording of wordings(term)) {
    const found = occurrences(wording.text, text);
    // what is looked for freely and stands there letter by letter need not be cut as a word
    const stands = freely && found.length > 0 && wording.text.length >= 4 ? Math.max(best(found), standing) : best(found);
    const quality = stands * wording.quality;
    if (quality > match.quality) match = { term, quality, found, how: wording.relation };
  }
  if (freely && match.quality < 0.7) {
    const found = writtenOut(term, text);
    if (best(found) > match.quality) match = { term, quality: best(found), found, how: 'writtenOut' };
  }
  const byParts = matchParts(term, text, wordings, freely);
  if (byParts.quality <= match.quality) return match;
  return freely && match.how === 'whole' && match.quality >= asItIs ? { ...byParts, how: 'whole' } : byParts;
}

function matchParts(term: string, text: PreparedText, wordings: WordingsOf, freely: boolean): TermMatch {
  const parts = partsOf(term);
  if (parts.length < 2) return freely ? matchStem(term, parts[0]!, text, wordings) : { term, quality: 0, found: [], how: 'none' };
  let sum = 0;
  let total = 0;
  const found: Occurrence[] = [];
  let meant: TermMatch | null = null;
  for (const part of parts) {
    const weight = weightOf(part);
    total += weight;
    const hits = occurrences(part, text);
    let quality = best(hits);
    if (quality < 0.7) {
      for (const wording of wordings(part)) {
        const others = occurrences(wording.text, text);
        if (best(others) * wording.quality > quality) {
          quality = best(others) * wording.quality;
          hits.splice(0, hits.length, ...others);
          if (freely && wording.relation === 'implies') meant = { term, quality: quality * 0.9, found: others, how: 'implies' };
        }
      }
    }
    sum += weight * quality;
    if (quality >= 0.5) found.push(...hits);
  }
  // one word of everyday speech in it (黑客 in 黑客攻击) means as much as it does alone
  if (meant !== null && meant.quality > (sum / total) * 0.9) return meant;
  const scattered = parts.every((part) => classOf(part) !== 'distinctive') && !standTogether(parts, found);
  return { term, quality: (sum / total) * (scattered ? 0.4 : 0.9), found: scattered ? [] : found, how: 'parts' };
}

/** The word to which a third character adds what sort of thing it is (造船 in 造船业, 公交 in 公交车). */
function matchStem(term: string, stem: string, text: PreparedText, wordings: WordingsOf): TermMatch {
  if (term.length !== 3 || stem.length !== 2 || !term.startsWith(stem) || classOf(stem) !== 'distinctive') {
    return { term, quality: 0, found: [], how: 'none' };
  }
  const { quality, found } = matchTerm(stem, text, wordings);
  return { term, quality: quality * 0.85, found, how: 'parts' };
}

/** Parts that say little each (信息, 安全) mean the whole only where they stand close to each other. */
function standTogether(parts: readonly string[], found: readonly Occurrence[]): boolean {
  const starts = [...new Set(found.map((one) => one.start))].sort((a, b) => a - b);
  const reach = parts.join('').length + 4;
  return starts.some((start) => starts.filter((other) => other >= start && other < start + reach).length >= parts.length);
}
