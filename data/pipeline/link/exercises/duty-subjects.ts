import { classOf } from '../../../language/lexicon.js';
import { occurrences, prepare, type PreparedText } from '../../../language/prepared-text.js';
import { wordingsOf, type WordingRelation } from '../../../language/wordings.js';
import type { ClauseFact, DutyFact } from '../../facts/organization.js';
import { isScope } from '../assignments/same-wording.js';
import { isVerb, qualifiers, trailing } from './exercise-words.js';

/** How a duty speaks of a word. */
export interface DutySubject {
  duty: DutyFact;
  /** The clause that speaks of it best; null where the duty has no other. */
  clause: ClauseFact | null;
  /** 0–1. */
  score: number;
  /** The duty's own words for it, and how they stand to those asked for. */
  word: string;
  how: 'whole' | WordingRelation;
  /** False where the word only narrows other nouns, from clause to clause. */
  isMatter: boolean;
}

/** A piece of a longer word, or a notion that is only near, is enough; chance is not. */
const enough = 0.68;
/** A word in so many clauses of a duty, and in such a share of them, is what the duty is about, whatever else it narrows. */
const [recurring, recurringShare] = [2, 1 / 3] as const;
/** Duties that speak of a word nearly as clearly as the best one do so too. */
const nearBest = 0.8;

const hardStop = /^[，；。：]$/u;
const listStop = /^[、）)和与及以]$/u;

/** What the duties of one department are about, word by word. */
export class DutySubjects {
  private readonly known = new Map<string, DutySubject[]>();

  constructor(private readonly duties: readonly DutyFact[]) {}

  /**
   * The duties that are about a word, best first: those where it is the object of a clause and nothing narrows it that
   * the sentence does not say as well (招商引资 of one zone is not 招商引资), or where it recurs from clause to clause.
   * `sentence` is that of the activity. Duties that speak of it much less than the best one are left out.
   */
  of(term: string, sentence: string): DutySubject[] {
    const key = `${term}\n${sentence}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.duties
      .map((duty) => subjectIn(duty, term, sentence))
      .filter((one) => one !== null)
      .sort((a, b) => b.score - a.score || a.duty.ordinal - b.duty.ordinal);
    const own = found.some(({ isMatter }) => isMatter) ? found.filter(({ isMatter }) => isMatter) : found;
    const near = own.filter(({ score }) => score >= own[0]!.score * nearBest);
    this.known.set(key, near);
    return near;
  }
}

interface InClause {
  quality: number;
  word: string;
  how: DutySubject['how'];
  isMatter: boolean;
}

function subjectIn(duty: DutyFact, term: string, sentence: string): DutySubject | null {
  const clauses: (ClauseFact | null)[] = duty.clauses.length > 1 ? duty.clauses : [null];
  const results = clauses.map((clause) => ({ clause, ...inClause(term, prepare((clause ?? duty).text), sentence) }));
  const speaking = results.filter(({ quality }) => quality >= enough);
  const recurs = speaking.length >= recurring && speaking.length >= results.length * recurringShare && !isWeak(term);
  const meant = speaking.filter(({ isMatter }) => isMatter || recurs);
  const best = meant.reduce<(typeof meant)[number] | null>((top, one) => (rank(one) > (top ? rank(top) : 0) ? one : top), null);
  if (best === null) return null;
  const share = speaking.reduce((sum, { quality }) => sum + quality, 0) / results.length;
  return { duty, clause: best.clause, score: 0.7 * best.quality + 0.3 * share, word: best.word, how: best.how, isMatter: best.isMatter };
}

const rank = ({ quality, isMatter }: InClause): number => quality + (isMatter ? 1 : 0);
const isWeak = (term: string): boolean => classOf(term) !== 'distinctive';

function inClause(term: string, text: PreparedText, sentence: string): InClause {
  let best: InClause = { quality: 0, word: '', how: 'whole', isMatter: false };
  const variants = [{ text: term, how: 'whole' as const, quality: 1 }, ...wordings(term)];
  for (const variant of variants) {
    for (const { start, end, quality } of occurrences(variant.text, text)) {
      const value = {
        quality: quality * variant.quality,
        word: text.text.slice(start, end),
        how: variant.how,
        isMatter: isMatter(text, end, isWeak(term)) && !isNarrowed(text, start, sentence),
      };
      if (value.quality >= enough && rank(value) > rank(best)) best = value;
    }
  }
  return best;
}

const wordings = (term: string) => wordingsOf(term).map(({ text, relation, quality }) => ({ text, how: relation, quality }));

/**
 * Whether the words that end at `end` are what their phrase is about: only words without a matter of their own follow
 * (工业园区健康发展), in a list up to its next item, unless 的 makes the whole list belong to another noun (新产品、新材料的推广).
 * A word so wide that many duties have it must close its phrase (全市信息化工作，); a verb cut together with a word's end opens a phrase.
 */
function isMatter({ folded, words, wordAt }: PreparedText, end: number, weak: boolean): boolean {
  const last = words[wordAt[end - 1]!]!;
  if (last.end > end && isVerb(folded.slice(end, last.end))) return true;
  const rest = words.slice(wordAt[end - 1]! + 1).map(({ text }) => text);
  const stop = rest.findIndex((word) => hardStop.test(word));
  const phrase = stop < 0 ? rest : rest.slice(0, stop);
  if (weak) return phrase.every((word) => classOf(word) === 'generic');
  const of = phrase.indexOf('的');
  const owned = of < 0 ? [] : upToNext(phrase.slice(of + 1));
  return [...upToNext(of < 0 ? phrase : phrase.slice(0, of)), ...owned].every(namesNothing);
}

/** The words up to the next item of a list or the next verb, which open a phrase of their own. */
function upToNext(words: readonly string[]): readonly string[] {
  const next = words.findIndex((word) => listStop.test(word) || (isVerb(word) && classOf(word) !== 'generic'));
  return next < 0 ? words : words.slice(0, next);
}

const namesNothing = (word: string): boolean => classOf(word) === 'generic' || trailing.has(word);

/** Whether another noun right before the words narrows them and the sentence says nothing of it. */
function isNarrowed({ words, wordAt }: PreparedText, start: number, sentence: string): boolean {
  const at = wordAt[start]!;
  const previous = words[at - 1]?.text ?? '';
  const before = previous === '的' ? (words[at - 2]?.text ?? '') : previous;
  if (before.length < 2 || classOf(before) !== 'distinctive' || isScope(before) || isVerb(before) || qualifiers.has(before)) return false;
  return ![before, ...wordingsOf(before).map(({ text }) => text)].some((word) => sentence.includes(word));
}
