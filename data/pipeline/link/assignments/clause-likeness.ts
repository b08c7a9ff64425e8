import { classOf, weightOf } from '../../../language/lexicon.js';
import { prepare } from '../../../language/prepared-text.js';
import { partsOf } from '../../../language/words.js';
import { matchTerm } from '../../../language/term-match.js';
import { plainVerbAt } from '../../clauses/verb-lexicon.js';
import type { ClauseFact, DutyFact } from '../../facts/organization.js';
import { isScope } from './same-wording.js';

/** How far a clause of a duty answers a sentence. */
export interface Likeness {
  duty: DutyFact;
  /** The clause that answers best; null where the duty has no other. */
  clause: ClauseFact | null;
  /** 0–1. */
  score: number;
  /** Words of the sentence that the duty has, the weightiest first. */
  shared: string[];
  /** The weightiest of them that no other duty has; null where others have each. */
  subject: string | null;
}

interface Part {
  duty: DutyFact;
  clause: ClauseFact | null;
  text: string;
  pairs: ReadonlySet<string>;
}

/** A word that no duty has counts so much less: a division's sentence is often narrower than the duty. */
const unknown = 0.6;
/** Shares of the words and of the wording in a score. */
const [byWords, byWording] = [0.72, 0.28] as const;

/**
 * Compares sentences with the duties of one department. A word counts the more, the fewer duties have it: 民政 says
 * nothing in a civil affairs bureau.
 */
export class ClauseLikeness {
  private readonly parts: Part[];
  private readonly rarities = new Map<string, number>();

  constructor(private readonly duties: readonly DutyFact[]) {
    this.parts = duties.flatMap((duty) => {
      const several = duty.clauses.length > 1;
      const clauses = duty.clauses.length > 0 ? duty.clauses : [null];
      return clauses.map((clause) => {
        const text = (clause ?? duty).text;
        return { duty, clause: several ? clause : null, text, pairs: pairsOf(text) };
      });
    });
  }

  /** The best clause of each duty for a sentence, best duty first. */
  of(text: string): Likeness[] {
    const terms = this.termsOf(text);
    const pairs = pairsOf(text);
    const total = sum(terms.map(({ weight }) => weight));
    if (total === 0) return [];
    const best = new Map<DutyFact, Likeness>();
    for (const part of this.parts) {
      const prepared = prepare(part.text);
      const matches = terms.map((term) => ({ ...term, quality: matchTerm(term.text, prepared).quality }));
      const shared = matches.filter(({ quality }) => quality >= 0.6);
      if (shared.length === 0) continue;
      const words = sum(matches.map(({ weight, quality }) => weight * quality)) / total;
      const common = [...pairs].filter((pair) => part.pairs.has(pair)).length;
      const wording = pairs.size === 0 ? 0 : common / Math.min(pairs.size, Math.max(part.pairs.size, pairs.size * 0.7));
      const score = Math.min(1, byWords * words + byWording * wording);
      if (score > (best.get(part.duty)?.score ?? 0)) {
        shared.sort((a, b) => b.weight * b.quality - a.weight * a.quality);
        best.set(part.duty, {
          duty: part.duty,
          clause: part.clause,
          score,
          shared: shared.map((one) => one.text),
          subject: shared.find(({ text: term }) => classOf(term) === 'distinctive' && this.isOnlyIn(term, part.duty))?.text ?? null,
        });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.duty.ordinal - b.duty.ordinal);
  }

  /** The words of a sentence that say what it is about, with their weights. */
  private termsOf(text: string): { text: string; weight: number }[] {
    const words = prepare(text).words.map((word) => word.text);
    return [...new Set(words.filter(hasContent))].map((term) => ({ text: term, weight: weightOf(term) * this.rarity(term) }));
  }

  private isOnlyIn(term: string, duty: DutyFact): boolean {
    return this.duties.every((one) => prepare(one.text).folded.includes(term) === (one === duty));
  }

  /** 1 for a word of one duty, falling towards 0 for one that all have. */
  private rarity(term: string): number {
    const known = this.rarities.get(term);
    if (known !== undefined) return known;
    const having = this.duties.filter((duty) => matchTerm(term, prepare(duty.text)).quality >= 0.6).length;
    const all = this.duties.length + 1;
    const value = having === 0 ? unknown : Math.log(all / having) / Math.log(all);
    this.rarities.set(term, value);
    return value;
  }
}

/** Words that are more than verbs (负责), scopes (全市) and what is made of general words (管理工作). */
const hasContent = (word: string): boolean =>
  word.length > 1 &&
  /[\p{Script=Han}\w]/u.test(word) &&
  classOf(word) !== 'generic' &&
  !isScope(word) &&
  plainVerbAt(word, 0, word.length) !== word &&
  !(word.endsWith('工作') && partsOf(word).every((part) => classOf(part) === 'generic'));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Two-character sequences that hold no punctuation. */
function pairsOf(text: string): Set<string> {
  const { folded } = prepare(text);
  const found = new Set<string>();
  for (let i = 0; i + 1 < folded.length; i++) {
    const pair = folded.slice(i, i + 2);
    if (/^[\p{Script=Han}\w]{2}$/u.test(pair)) found.add(pair);
  }
  return found;
}
