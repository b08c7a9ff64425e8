import { z } from 'zod';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import words from './unit-words.json' with { type: 'json' };

const list = z.array(z.string().min(1)).min(1);
const lexicon = z.object({ about: z.string(), endings: list, followers: list, notStarts: list }).parse(words);
const anyOf = (all: readonly string[]) => [...all].sort((a, b) => b.length - a.length).join('|');

const longestName = 20;
const subject = new RegExp(
  `^([\\u4e00-\\u9fff（）]{1,${longestName}}?(?:${anyOf(lexicon.endings)}))(?=[ ，：]|\\d{4}年|${anyOf(lexicon.followers)})`,
  'u',
);
const noSubject = new RegExp(`^(?:${anyOf(lexicon.notStarts)})`, 'u');

/** What a report says of one unit: its name, where that stands, and the sentences about it. */
export interface UnitAchievement {
  name: string;
  nameSpan: Span;
  span: Span;
}

/**
 * Cuts a section about the units under a department by unit. A unit begins where a sentence begins with its name; the
 * sentences that follow it in its paragraph without a unit of their own are about the same one; `others` are about none.
 */
export function unitAchievements(source: SourceText, span: Span): { others: Span[]; units: UnitAchievement[] } {
  const units: UnitAchievement[] = [];
  const others: Span[] = [];
  for (const sentence of sentenceSpans(source.shape, span)) {
    const name = unitAt(source.shape.slice(sentence.start, sentence.end));
    const last = units.at(-1);
    if (name !== null) {
      const known = last?.name === name ? last : undefined;
      if (known) known.span = { start: known.span.start, end: sentence.end };
      else units.push({ name, nameSpan: { start: sentence.start, end: sentence.start + name.length }, span: sentence });
    } else if (last && !source.shape.slice(last.span.end, sentence.start).includes('\n'))
      last.span = { start: last.span.start, end: sentence.end };
    else others.push(sentence);
  }
  return { others, units };
}

function unitAt(sentence: string): string | null {
  if (noSubject.test(sentence)) return null;
  return subject.exec(sentence)?.[1] ?? null;
}
