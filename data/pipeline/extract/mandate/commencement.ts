import { z } from 'zod';
import type { CommencementFact, RepealFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { printedDate } from '../../text/printed-date.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { trimSpan } from '../../text/trim-span.js';
import { quote } from '../quote.js';
import words from './commencement-words.json' with { type: 'json' };
import { findCitations } from './legal-basis.js';
import type { Ledger } from './ledger.js';

const list = z.array(z.string().min(2));
const lexicon = z.object({ about: z.string(), starts: list, onIssue: list, ends: list, own: list }).parse(words);
const longest = 400;

/** Since when a mandate holds and what it ends, as its sentences say: 本规定自2019年3月25日起施行。…同时废止。 */
export function readCommencement(source: SourceText, ledger: Ledger): { commencement: CommencementFact | null; repeals: RepealFact[] } {
  const found: { commencement: CommencementFact | null; repeals: RepealFact[] } = { commencement: null, repeals: [] };
  for (const line of linesWith([...lexicon.starts, ...lexicon.ends], source)) {
    for (const part of splitOutsideBrackets(source.shape, line.start, line.end, '。；')) {
      const sentence = trimSpan(source.shape, part.start, part.end);
      if (sentence.end - sentence.start > longest) continue;
      const bare = source.shape.slice(sentence.start, sentence.end).replace(/\s+/gu, '');
      const start = startOf(bare);
      if (start !== undefined) {
        found.commencement ??= { date: start, evidence: quote(source, sentence, null) };
        ledger.fact(sentence, 'Mandate');
      }
      const repeals = lexicon.ends.some((end) => bare.includes(end)) ? repealsIn(source, sentence, bare) : [];
      if (repeals.length > 0) ledger.fact(sentence, 'Mandate');
      found.repeals.push(...repeals);
    }
  }
  return found;
}

/** The date after 自, null for the day of issue, undefined where the sentence starts nothing of this document. */
function startOf(bare: string): string | null | undefined {
  const match = /(?:^|[^一-鿿]|^第[一-鿿\d]{1,5}条)(?:本[一-鿿“”]{2,8})?自([^。；，、]{2,24}?)(?:之日)?起，?(?:正式)?([一-鿿]{2})/u.exec(
    bare,
  );
  if (!match || !lexicon.starts.includes(match[2]!)) return undefined;
  if (lexicon.onIssue.some((word) => word.startsWith(match[1]!) || match[1]!.startsWith(word))) return null;
  return printedDate(match[1]!) ?? undefined;
}

function repealsIn(source: SourceText, sentence: Span, bare: string): RepealFact[] {
  const evidence = quote(source, sentence, null);
  const cited = findCitations(source, sentence, null);
  if (cited.length > 0) {
    return cited.map(({ title, number }) => ({ title, number, year: yearBefore(bare, title), evidence }));
  }
  return lexicon.own.some((word) => bare.includes(word)) ? [{ title: null, number: null, year: null, evidence }] : [];
}

function yearBefore(bare: string, title: string): string | null {
  const at = bare.indexOf(title);
  return /((?:19|20)\d{2})年[^，。；》]{0,12}《$/u.exec(bare.slice(0, Math.max(0, at)))?.[1] ?? null;
}

/** The lines of the body that hold one of the words. */
function linesWith(any: readonly string[], { shape, body }: SourceText): Span[] {
  const lines: Span[] = [];
  let start = body.start;
  while (start < body.end) {
    const stop = shape.indexOf('\n', start);
    const end = stop === -1 ? body.end : Math.min(stop, body.end);
    const words = shape.slice(start, end).replace(/ /gu, '');
    if (any.some((word) => words.includes(word))) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
