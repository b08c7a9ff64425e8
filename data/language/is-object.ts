import { classOf } from './lexicon.js';
import type { PreparedText } from './prepared-text.js';

const stops = /^[、，；。：）和与及]$/u;
const light: ReadonlySet<string> = new Set(['的', '等', '产业', '规划']);

/**
 * Whether words that end at `end` are what their sentence is about: nothing but words without a field of their own
 * (工作, 发展, 体系) follows up to the next stop. In 产业园区节能减排 the first word is not: it narrows the second.
 */
export function isObject({ words, wordAt }: PreparedText, end: number): boolean {
  for (let index = wordAt[end - 1]! + 1; index < words.length; index++) {
    const { text } = words[index]!;
    if (stops.test(text)) return true;
    if (!light.has(text) && classOf(text) !== 'generic') return false;
  }
  return true;
}
