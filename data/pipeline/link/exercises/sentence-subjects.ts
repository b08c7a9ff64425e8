import { classOf, weightOf } from '../../../language/lexicon.js';
import { prepare, type PreparedText } from '../../../language/prepared-text.js';
import { wordingsOf } from '../../../language/wordings.js';
import { partsOf } from '../../../language/words.js';
import { isScope } from '../assignments/same-wording.js';
import { aims, industryOf, isFieldName, isVerb } from './exercise-words.js';

/** Something that a sentence may be about. */
export interface SentenceSubject {
  term: string;
  /** The heavier, the more special. */
  weight: number;
  /** Whether it names a matter by itself: a word of government mandates, or several words that stand together. */
  sure: boolean;
}

const longest = 4;
const stop = /[^\p{Script=Han}\w]/u;

/**
 * What a sentence may be about: words that name a matter, whole and in parts (信用 of 公共信用信息), and runs of words that
 * stand together (家庭医生签约). In the first one, which says what the whole is about, also a wide word that closes its phrase
 * (扎实推进信息化建设). Words whose own noun follows after 的 are left out (投资项目的能评 is about 能评).
 */
export function subjectsOf(sentence: string, first: boolean): SentenceSubject[] {
  const text = prepare(sentence);
  const found = new Map<string, SentenceSubject>();
  const add = (term: string, sure: boolean): void => {
    const known = found.get(term);
    if (!known || (sure && !known.sure)) found.set(term, { term, sure, weight: weightOf(term) });
  };
  text.words.forEach(({ text: word }, index) => {
    if (!hasContent(word) || isOwner(text, index)) return;
    add(word, names(word));
    const industry = industryOf(word);
    if (industry !== null && isFieldName(word)) add(industry, names(industry));
    // a part of a name of a matter names one too where it has other wordings: 信用 of 公共信用信息
    for (const part of partsOf(word)) {
      if (part !== word && classOf(part) === 'distinctive') add(part, names(part) || (isFieldName(word) && wordingsOf(part).length > 0));
    }
  });
  for (const run of runsOf(text)) add(run, true);
  if (first) for (const word of wideSubjects(text)) add(word, true);
  return [...found.values()];
}

const names = (word: string): boolean => classOf(word) === 'distinctive' && isFieldName(word);

const hasContent = (word: string): boolean =>
  word.length > 1 &&
  !stop.test(word) &&
  !/^[\d.]/u.test(word) &&
  classOf(word) !== 'generic' &&
  !aims.has(word) &&
  !isScope(word) &&
  !isVerb(word);

/** 固定资产投资项目的能评: the words before 的 only say whose. */
function isOwner({ words }: PreparedText, index: number): boolean {
  let next = index + 1;
  while (next < words.length && (isFieldName(words[next]!.text) || classOf(words[next]!.text) === 'weak')) next++;
  const after = words[next + 1]?.text ?? '';
  return words[next]?.text === '的' && after !== '' && !stop.test(after) && classOf(after) !== 'generic';
}

/** Names of matters so wide that many duties have them, where only words without a matter of their own follow. */
const wideSubjects = ({ words }: PreparedText): string[] =>
  words.flatMap(({ text }, index) => {
    if (classOf(text) !== 'weak' || !isFieldName(text)) return [];
    const rest = words.slice(index + 1).map((word) => word.text);
    const end = rest.findIndex((word) => stop.test(word));
    return (end < 0 ? rest : rest.slice(0, end)).every((word) => classOf(word) === 'generic') ? [text] : [];
  });

/** Two to four words side by side, four characters or more, whose ends have content and one of which is no common word. */
function* runsOf(text: PreparedText): Generator<string> {
  const words = text.words;
  for (let from = 0; from < words.length; from++) {
    if (!hasContent(words[from]!.text)) continue;
    for (let to = from + 1; to < Math.min(words.length, from + longest); to++) {
      const last = words[to]!.text;
      if (stop.test(last) || isScope(last)) break;
      if (!hasContent(last) || isOwner(text, to)) continue;
      const parts = words.slice(from, to + 1).map((word) => word.text);
      const run = parts.join('');
      if (run.length >= 4 && parts.filter((word) => classOf(word) === 'distinctive').length >= 1) yield run;
    }
  }
}
