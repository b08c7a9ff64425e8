import { fold } from '../language/fold.js';
import { classOf, isInstrument } from '../language/lexicon.js';
import { gappedWordings, isEveryday, pairedWordings, widerWordingsOf } from '../language/wordings.js';
import { wordsShortened } from '../language/shortened.js';
import { cutWords } from '../language/words.js';
import type { AskScope } from './candidates.js';
import { askingParts } from './asking-parts.js';
import { isThing } from './coverage.js';
import { cut, takeNames } from './names-in-question.js';
import { actions, emptyWords, intents, phrases, tails } from './question-language.js';
import type { Question } from './question.js';

/** Longer texts are no questions. In code points. */
const longest = 200;
const separators = new RegExp(`[${cut}\\s、，。；：？！,.;:?!"'“”‘’（）()《》〈〉【】\\[\\]…—~·/|]+`, 'u');
const listSeparators = /[\s、，；。,;]+/u;
const conjunctions = /^(?:和|与|及|或|以及)$/u;

/**
 * Reads a question: takes names, question words and reform words out of it; what is left are its topics. `scope`
 * says which cities and departments there are.
 */
export function understand(text: string, scope: AskScope): Question {
  const folded = fold(text.trim());
  const question: Question = {
    topics: [],
    terms: [],
    groups: [],
    cores: [],
    wanted: '',
    readable: false,
    cities: [],
    departments: [],
    roles: [],
    reformKinds: [],
    asksReform: false,
    asksDivision: false,
    divisionNames: [],
    bodies: [],
    bodyTerms: [],
    asksBoundary: false,
    section: null,
  };
  if (folded.length < 2 || folded.length > longest) return question;

  question.section = intents.sections.find(({ words }) => words.some((word) => folded.includes(word)))?.section ?? null;
  let rest = folded;
  if (question.section !== null) {
    for (const { words } of intents.sections) for (const word of words) rest = rest.replaceAll(word, cut);
  }
  question.asksDivision = intents.division.asks.some((word) => folded.includes(word));
  const bare = stripPhrases(rest);
  const names = takeNames(bare, scope);
  rest = names.rest;
  question.cities = names.cities.map((city) => city.id);
  question.departments = names.departments.map((department) => department.id);
  question.bodies = names.bodies;
  question.bodyTerms = withoutLoneGenerics(names.bodies.flatMap(topicWords));
  question.divisionNames = names.divisionNames;

  question.asksBoundary = intents.boundary.some((word) => folded.includes(word));
  if (question.asksBoundary) rest = takeAll(rest, intents.boundary);
  for (const { role, words } of intents.roles) {
    if (words.some((word) => folded.includes(word))) question.roles.push(role);
    rest = takeAll(rest, words);
  }
  rest = readReform(folded, rest, question);

  const pieces = rest.split(separators).filter((piece) => piece !== '');
  const terms = new Set<string>();
  for (const piece of pieces) {
    const words = topicWords(piece);
    words.forEach((word) => terms.add(word));
    const topic = trimTopic(piece);
    if (topic !== '' && words.length > 0 && !question.topics.includes(topic)) question.topics.push(topic);
  }
  question.groups = enumerated(rest);
  question.terms = withoutLoneGenerics([...terms]);
  if (question.terms.length === 0) question.topics = [];
  question.cores = [...askingParts(folded).map((part) => understand(part, scope).terms), ...question.groups].filter(
    (core) => core.length < question.terms.length && core.some((term) => isThing(term) && !isInstrument(term)),
  );
  const asked = bare !== folded;
  const named = question.departments.length + question.divisionNames.length + question.bodies.length > 0;
  const known = question.terms.some(
    (term) =>
      (/^\p{Script=Han}/u.test(term) && cutWords(term).some((word) => word.text.length >= 2)) ||
      widerWordingsOf(term).length > 0 ||
      wordsShortened(term).length > 0,
  );
  question.readable = named || question.asksReform || question.section !== null || (question.terms.length > 0 && (known || asked));
  question.wanted = [
    ...question.topics,
    ...question.terms.flatMap((term) => [term, ...widerWordingsOf(term).map((wording) => wording.text), ...wordsShortened(term)]),
    ...question.divisionNames,
    ...question.bodies,
  ].join(' ');
  return question;
}

/** The words of each part of an enumeration, where they say something; what is left on both sides of a question word is one part. */
function enumerated(rest: string): string[][] {
  return rest
    .split(listSeparators)
    .flatMap(splitAtConjunctions)
    .map((part) =>
      part
        .split(separators)
        .filter((piece) => piece !== '')
        .flatMap(topicWords),
    )
    .filter((group) => group.some((word) => classOf(word) === 'distinctive'));
}

/** 信息化普及 holds no conjunction, although 及 is one. */
function splitAtConjunctions(part: string): string[] {
  const parts = [''];
  for (const { text } of cutWords(part)) {
    if (conjunctions.test(text)) parts.push('');
    else parts[parts.length - 1] += text;
  }
  return parts;
}

/** The words of a text that a search looks for: without question words; the text itself where nothing else is left. */
export function wordsAskedFor(text: string): string[] {
  const folded = fold(text.trim());
  if (folded === '' || folded.length > longest) return [];
  const words = withoutLoneGenerics([...new Set(stripPhrases(folded).split(separators).flatMap(topicWords))]);
  if (words.length > 0) return words;
  const bare = folded.split(separators).filter((piece) => piece !== '');
  return bare.some((piece) => /[\p{L}\p{N}]/u.test(piece)) ? bare : [];
}

function takeAll(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, cut), text);
}

const stripPhrases = (text: string): string => takeAll(text, phrases);

function readReform(folded: string, rest: string, question: Question): string {
  const { kinds, general, asks } = intents.reform;
  const found = kinds.filter(({ words }) => words.some((word) => folded.includes(word)));
  const isGeneral = general.some((word) => folded.includes(word));
  question.asksReform = isGeneral || (found.length > 0 && asks.some((word) => folded.includes(word)));
  if (!question.asksReform) return rest;
  question.reformKinds = [...new Set(found.flatMap((one) => one.kinds))];
  return takeAll(
    takeAll(rest, general),
    found.flatMap((one) => one.words),
  );
}

/** Cuts a piece of a question into the words that a text must answer for. */
function topicWords(piece: string): string[] {
  const wording = pairedWordings.find((one) => one.length >= 4 && piece.includes(one));
  if (wording !== undefined) {
    const at = piece.indexOf(wording);
    return [...topicWords(piece.slice(0, at)), wording, ...topicWords(piece.slice(at + wording.length))];
  }
  for (const { left, right, name } of gappedWordings) {
    const found = new RegExp(`${left}(?!${right})[^和与及]{1,6}${right}`, 'u').exec(piece);
    if (found !== null)
      return [...topicWords(piece.slice(0, found.index)), name, ...topicWords(piece.slice(found.index + found[0].length))];
  }
  const words: string[] = [];
  // things that have a name of one character (卖盐) are asked for only where nothing else is
  const things: string[] = [];
  let lone = '';
  const flush = (): void => {
    const thing = lone.length === 2 && actions.has(lone[0]!) ? lone.slice(1) : lone;
    if (thing.length === 1 && isEveryday(thing)) things.push(thing);
    else if (lone.length >= 2) words.push(lone);
    lone = '';
  };
  for (const text of joinEveryday(cutWords(piece).map((word) => word.text))) {
    if (emptyWords.has(text)) flush();
    else if (text.length === 1 && /\p{Script=Han}/u.test(text)) lone += text;
    else {
      flush();
      if (/[\p{L}\p{N}]/u.test(text)) words.push(isPlace(text) ? text.slice(0, -1) : text);
    }
  }
  flush();
  if (words.length > 0 || things.length > 0) return words.length > 0 ? words : things;
  return /^\p{Script=Han}$/u.test(piece) && !emptyWords.has(piece) && !actions.has(piece) ? [piece] : [];
}

/** Words that are one in everyday speech (路边|停车) or have a pair with letters (IC|卡) are one here; the longest first. */
function joinEveryday(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let from = 0; from < words.length;) {
    let to = Math.min(words.length, from + 4);
    while (to > from + 1 && !isOne(words.slice(from, to).join(''))) to--;
    joined.push(words.slice(from, to).join(''));
    from = to;
  }
  return joined;
}

/** 马路上 is on the 马路: where a thing is, is asked for by the thing. */
const isPlace = (text: string): boolean => /^\p{Script=Han}{2,}[上里]$/u.test(text) && !isEveryday(text);
const isOne = (text: string): boolean => isEveryday(text) || (/^[a-z0-9]/u.test(text) && widerWordingsOf(text).length > 0);

/** Words that say nothing count only beside words that do. */
function withoutLoneGenerics(terms: string[]): string[] {
  return terms.some((term) => classOf(term) !== 'generic') ? terms : [];
}

/** A topic as shown: without words of no content at either end, and without 工作, 建设, 管理 at its end. */
function trimTopic(piece: string): string {
  const words = cutWords(piece).map((word) => word.text);
  while (words.length > 0 && emptyWords.has(words[0]!)) words.shift();
  while (words.length > 0 && emptyWords.has(words.at(-1)!)) words.pop();
  while (words.length > 1 && tails.includes(words.at(-1)!)) words.pop();
  return words.join('');
}
