import { classOf, weightOf } from './lexicon.js';
import { occurrences, type Occurrence, type PreparedText } from './prepared-text.js';
import { wordingsOf, type WordingRelation, type WordingsOf } from './wordings.js';
import { partsOf } from './words.js';

/** How a text speaks of one term. */
export interface TermMatch {
  term: string;
  /** 0 (not at all) to 1 (in these words). */
  quality: number;
  /** The words of the text that answer the term. */
  found: Occurrence[];
  /** `whole` in these words, `parts` piece by piece, otherwise by a paired wording. */
  how: 'whole' | 'parts' | WordingRelation | 'none';
}

const best = (found: Occurrence[]): number => found.reduce((top, one) => Math.max(top, one.quality), 0);

/** Looks for a term in a text: as it is, under a paired wording, or by its parts. */
export function matchTerm(term: string, text: PreparedText, wordings: WordingsOf = wordingsOf): TermMatch {
  const whole = occurrences(term, text);
  let match: TermMatch = { term, quality: best(whole), found: whole, how: whole.length > 0 ? 'whole' : 'none' };
  if (match.quality >= 0.97) return match;
  for (const wording of wordings(term)) {
    const found = occurrences(wording.text, text);
    const quality = best(found) * wording.quality;
    if (quality > match.quality) match = { term, quality, found, how: wording.relation };
  }
  const byParts = matchParts(term, text, wordings);
  return byParts.quality > match.quality ? byParts : match;
}

function matchParts(term: string, text: PreparedText, wordings: WordingsOf): TermMatch {
  const parts = partsOf(term);
  if (parts.length < 2) return { term, quality: 0, found: [], how: 'none' };
  let sum = 0;
  let total = 0;
  const found: Occurrence[] = [];
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
        }
      }
    }
    sum += weight * quality;
    if (quality >= 0.5) found.push(...hits);
  }
  const scattered = parts.every((part) => classOf(part) !== 'distinctive') && !standTogether(parts, found);
  return { term, quality: (sum / total) * (scattered ? 0.4 : 0.9), found: scattered ? [] : found, how: 'parts' };
}

/** Parts that say little each (信息, 安全) mean the whole only where they stand close to each other. */
function standTogether(parts: readonly string[], found: readonly Occurrence[]): boolean {
  const starts = [...new Set(found.map((one) => one.start))].sort((a, b) => a - b);
  const reach = parts.join('').length + 4;
  return starts.some((start) => starts.filter((other) => other >= start && other < start + reach).length >= parts.length);
}
