import { simplify } from '../clean/simplified.js';
import { fold } from '../../language/fold.js';
import { isDisclaimer } from '../../language/disclaimers.js';
import { isContentWord } from '../../language/content-words.js';
import { fieldWordingList } from '../../language/wordings.js';
import { wordIndex } from '../text/word-index.js';
import { classOf, isInstrument, weightOf } from '../../language/lexicon.js';
import { prepare, type PreparedText } from '../../language/prepared-text.js';
import type { Word } from '../../language/words.js';
import { verbClasses } from '../../language/verb-classes.js';
import { isScope } from '../link/assignments/same-wording.js';
import { plainVerbAt } from '../clauses/verb-lexicon.js';
import type { AlignableClause, AlignableDuty, AlignableMandate } from './alignable-mandate.js';

/** A word that a clause is about. */
export interface Term {
  text: string;
  /** By class and length, see `weightOf`; how rare it is in the two mandates is not in it. */
  weight: number;
  /** What any department works with (规划, 标准, 培训); it does not say what the clause is about. */
  instrument: boolean;
}

/** A clause made ready for comparing. */
export interface Statement {
  duty: AlignableDuty;
  clause: AlignableClause;
  /** The clause in simplified characters without the names of places and bodies; of the same length in code points. */
  prepared: PreparedText;
  terms: readonly Term[];
  /** The last words of the clause without 工作 and its like: what is done in the end (…的宣传和培训, …体系建设). */
  ending: readonly string[];
  /** Whether it says that the duty is given up: 「不再承担…」. */
  disclaims: boolean;
  /** Sorts of action, from the verbs that open it and the nouns of action that end it. */
  actions: ReadonlySet<string>;
  /** Two-character sequences without punctuation, with how often each stands. */
  pairs: ReadonlyMap<string, number>;
  /** The same without the words that any department's clause may have: verbs, scopes, instruments, general words. */
  subjectPairs: ReadonlyMap<string, number>;
}

/** The clauses of the duties that are no catch-alls. */
export function statementsOf({ names, duties }: AlignableMandate): Statement[] {
  const masked = [...names].filter((name) => [...name].length > 1).sort((a, b) => b.length - a.length);
  return duties
    .filter((duty) => !duty.residual)
    .flatMap((duty) => duty.clauses.map((clause) => statementOf(duty, clause, [...masked, ...clause.parties])));
}

const emptyEndings = new Set(['工作', '的', '等', '事宜', '事务', '职责', '有关', '相关', '任务', '责任', '活动', '事项']);

/** Wordings of several words that have a pair (对外交流与合作) are one word here. */
const wordings = wordIndex(fieldWordingList.filter((wording) => wording.length > 3));
/** What a clause rests on (根据…总体规划，) is not what it is about. */
const ground = /^(?:根据|按照|依照|依据|遵照|围绕|结合|按)[^，；。]*，(?=.{6})/u;
const carriedOut = /[，、]?并?(?:组织|监督|指导|协调|牵头)?(?:实施|执行|落实)(?=[；，。]?$)/u;

function statementOf(duty: AlignableDuty, clause: AlignableClause, names: readonly string[]): Statement {
  const masked = simplify(names.reduce((text, name) => text.replaceAll(name, '□'.repeat([...name].length)), clause.text));
  const blank = (part: string): string => '，'.repeat([...part].length);
  const prepared = prepare(masked.replace(ground, blank).replace(carriedOut, (part, at: number) => (at > 8 ? blank(part) : part)));
  const isVerb = (word: string): boolean => plainVerbAt(word, 0, word.length) === word;
  const content = joinWordings(prepared).filter(({ text }) =>
    isContentWord(text, (word) => isScope(word) || (isVerb(word) && !isInstrument(word))),
  );
  const lastContent = content.at(-1)?.end ?? 0;
  const tail = prepared.words.filter((word) => word.start >= lastContent).map((word) => word.text);
  const words = prepared.words.map((word) => word.text).filter((text) => /^[\p{Script=Han}\w]+$/u.test(text) && !emptyEndings.has(text));
  return {
    duty,
    clause,
    prepared,
    terms: [...new Set(content.map((word) => word.text))].map((text) => ({ text, weight: weightOf(text), instrument: isInstrument(text) })),
    disclaims: isDisclaimer(clause.text),
    ending: words.filter((text) => text.length > 1).slice(-2),
    actions: verbClasses([...clause.verbs, ...tail]),
    pairs: pairsOf(prepared.folded),
    subjectPairs: pairsOf(
      prepared.words
        .map(({ text }) => (isVerb(text) || isScope(text) || isInstrument(text) || classOf(text) === 'generic' ? '，' : text))
        .join(''),
    ),
  };
}

/** The words of a text, those joined that are a paired wording together. */
function joinWordings({ folded, words }: PreparedText): Word[] {
  const starts = new Map(words.map((word, index) => [word.start, index]));
  const ends = new Map(words.map((word, index) => [word.end, index]));
  const joined: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const { start } = words[index]!;
    const found = wordings.allAt(folded, start, folded.length).find((wording) => ends.has(start + wording.length));
    const last = found === undefined ? index : ends.get(start + found.length)!;
    if (found !== undefined && last > index && starts.has(start)) {
      joined.push({ text: found, start, end: start + found.length });
      index = last;
    } else joined.push(words[index]!);
  }
  return joined;
}

/** Two-character sequences of a text that hold no punctuation, with how often each stands. */
export function pairsOf(text: string): Map<string, number> {
  const folded = fold(text);
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < folded.length; i++) {
    const pair = folded.slice(i, i + 2);
    if (/^[\p{Script=Han}\w]{2}$/u.test(pair)) found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}
