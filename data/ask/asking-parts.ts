import { cutWords } from '../language/words.js';
import { asking, exemplifying } from './question-language.js';

const stops = /[，,。；;！!]/u;

/**
 * The parts of a question that ask by themselves, the likeliest first: what follows its examples (生产要素 of 电力、原材料等生产要素),
 * the sentence with the question word, then the others, the nearest first. The whole question is none of them.
 */
export function askingParts(folded: string): string[] {
  const sentences = folded.split(stops).filter((one) => one !== '');
  const at = sentences.findIndex((one) => asking.some((word) => one.includes(word)));
  const last = at < 0 ? sentences.length - 1 : at;
  const ordered = [...sentences.slice(0, last + 1).reverse(), ...sentences.slice(last + 1)];
  const parts = ordered.flatMap((sentence) => [...afterExamples(sentence), sentence]);
  return [...new Set(parts)].filter((part) => part.length >= 2 && part !== folded);
}

/** What a sentence names after its examples. */
function afterExamples(sentence: string): string[] {
  const words = cutWords(sentence);
  const mark = words.findLast((word, index) => index > 0 && exemplifying.has(word.text));
  return mark === undefined ? [] : [sentence.slice(mark.end).replace(/^的/u, '')];
}
