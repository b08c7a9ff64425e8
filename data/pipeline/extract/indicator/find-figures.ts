import type { Span } from '../../facts/span.js';
import { figureWords } from './figure-words.js';
import { quotedSpans } from './quoted-spans.js';

/** A number in Arabic figures with its unit, where it stands in the shape. */
export interface Figure {
  /** From the comparator before it (不低于) to the comparator behind it (以上). */
  whole: Span;
  /** The digits alone, or a range of them: 10-15. */
  number: Span;
  value: string;
  unit: string;
  comparator: string | null;
}

const anyOf = (words: readonly string[]) => words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
const inside = anyOf(figureWords.comparatorsInside);
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d{1,6})?`;

const figure = new RegExp(
  String.raw`(?<![\dA-Za-z]|\d[.,])(${digits})(?:(?:[%个万亿])? ?([-—–~～至到]{1,2}) ?(${digits}))?` +
    ` ?(${inside})?(${anyOf(figureWords.multipliers)})?(${inside})?(${anyOf(figureWords.measures)})?(${anyOf(figureWords.comparatorsAfter)})?`,
  'gu',
);
const before = new RegExp(`(?:${anyOf(figureWords.comparatorsBefore)}) ?$`, 'u');
const exclusions = figureWords.notFigures.map((rule) => ({ before: new RegExp(rule.before, 'u'), after: new RegExp(rule.after, 'u') }));
const duration = new RegExp(figureWords.durationAfter, 'u');
const reach = 8;

/**
 * Every number in Arabic figures with a unit, left to right, outside quoted titles and names; ordinals (第2位), dates,
 * document numbers (81号) and annex numbers are none. 位 behind a rank word (前3位, 列第2位) is a rank, else a unit.
 */
export function findFigures(shape: string, span: Span): Figure[] {
  const text = shape.slice(span.start, span.end);
  const quoted = quotedSpans(shape, span);
  const found: Figure[] = [];
  let mark = 0;
  for (const match of text.matchAll(figure)) {
    const at = span.start + match.index;
    while (mark < quoted.length && quoted[mark]!.end <= at) mark++;
    if (mark < quoted.length && quoted[mark]!.start <= at) continue;
    const read = readFigure(shape, span, at, match);
    if (read) found.push(read);
  }
  return found;
}

function readFigure(shape: string, span: Span, at: number, match: RegExpMatchArray): Figure | null {
  const [printed, first, dash, second, insideEarly, multiplier = '', insideLate, measure = '', after] = match;
  const numberEnd = second === undefined ? at + first!.length : shape.indexOf(second, at + first!.length + dash!.length) + second.length;
  const ahead = shape.slice(numberEnd, Math.min(span.end, numberEnd + reach));
  const behind = shape.slice(Math.max(span.start, at - reach), at);
  let unit = multiplier + measure;
  let end = at + printed.length;
  if (measure !== '' && figureWords.notMeasure[measure]?.includes(shape[end - (after?.length ?? 0)] ?? '\n')) return null;
  if (duration.test(ahead) && numberEnd - at <= 2) {
    unit = /年|日/u.exec(ahead)![0];
    end = numberEnd + ahead.indexOf(unit) + 1;
  } else if (exclusions.some((rule) => rule.before.test(behind) && rule.after.test(ahead))) return null;
  if (unit === '') return null;
  const lead = before.exec(behind)?.[0] ?? '';
  const word = lead.trim();
  const told = word !== '' && !figureWords.notComparators.includes(word) ? word : null;
  return {
    // 净增 also says what is counted and stays among the words
    whole: { start: told && !figureWords.comparatorsLeading.includes(told) ? at - lead.length : at, end },
    number: { start: at, end: numberEnd },
    value: shape.slice(at, numberEnd).replace(/[ %]/gu, ''),
    unit: figureWords.renamed[unit] ?? unit,
    comparator: after ?? told ?? insideEarly ?? insideLate ?? null,
  };
}
