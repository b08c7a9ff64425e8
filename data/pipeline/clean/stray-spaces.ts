import { headingRole } from '../extract/mandate/headings.js';
import { titleTail } from '../extract/mandate/identity-lexicon.js';
import { isDivisionName } from '../extract/mandate/division-names.js';
import { findBodies } from '../bodies/find-bodies.js';
import { markerAt } from '../segment/markers.js';
import type { Span } from '../facts/span.js';

const before = new Set('，。；、：！？）》”’】〕.');
const after = new Set('，。；、：！？（《“‘【〔');
const countWord = new Set('名人个年月日号条项款');

/**
 * The white space inside a line that separates nothing: beside punctuation, between the characters of a word that is
 * spaced out (主 要 职 责), and inside sentences. What does separate stays: the names of a list (办公室 人事科), a name and
 * the words behind it (办公室 负责…), a label and its value, a number and its words. `line` is trimmed.
 */
export function straySpaces(shape: string, line: Span): Span[] {
  const gaps = gapsIn(shape, line);
  if (gaps.length === 0) return [];
  const stray: Span[] = [];
  const open: Span[] = [];
  for (const gap of gaps) {
    const left = shape[gap.start - 1]!;
    const right = shape[gap.end]!;
    if (before.has(right) || after.has(left) || (isHan(right) && left === '第') || isCount(shape, gap, line)) stray.push(gap);
    else if (isHan(right) && (isHan(left) || '）》”】'.includes(left))) open.push(gap);
    else if (isHan(left) && '（《“【〔'.includes(right)) stray.push(gap);
  }
  return [...stray, ...strayAmong(shape, line, open, stray)].sort((a, b) => a.start - b.start);
}

function gapsIn(shape: string, line: Span): Span[] {
  const gaps: Span[] = [];
  for (let i = shape.indexOf(' ', line.start); i >= 0 && i < line.end; i = shape.indexOf(' ', i)) {
    const start = i;
    while (i < line.end && shape[i] === ' ') i++;
    gaps.push({ start, end: i });
  }
  return gaps;
}

/** 编制 24 名: a figure inside a sentence; not the number that opens a line (01 负责…). */
function isCount(shape: string, gap: Span, line: Span): boolean {
  const left = shape[gap.start - 1]!;
  const right = shape[gap.end]!;
  if (isHan(left) && isDigit(right)) return /^\d+ *[名人个年月日号条项款%-]/u.test(shape.slice(gap.end, gap.end + 12));
  return isDigit(left) && countWord.has(right) && !/^\d+$/u.test(shape.slice(line.start, gap.start));
}

/** Which of the spaces between Chinese characters are stray. */
function strayAmong(shape: string, line: Span, gaps: readonly Span[], dropped: readonly Span[]): Span[] {
  if (gaps.length === 0) return [];
  const marker = markerAt(shape, line.start, false);
  const start = marker ? marker.end : line.start;
  const between = gaps.filter((gap) => gap.start > start);
  const inNumber = gaps.filter((gap) => gap.start <= start && gap.start > line.start);
  const text = (from: number, to: number) => without(shape, from, to, dropped);
  const joined = text(start, line.end).replace(/ /gu, '');
  const sentence = /[，。；]/u.test(joined);
  if (!sentence) {
    if (headingRole(joined) !== null || titleTail(joined) !== null || isWholeBody(joined)) return [...inNumber, ...between];
    const names = nameGroups(shape, start, line.end, between, text);
    if (names !== null) return [...inNumber, ...between.filter((gap) => !names.includes(gap))];
    if (joined.includes('、')) return [...inNumber, ...between];
    return [...inNumber, ...spacedOut(shape, between)];
  }
  // in a sentence only the space behind a name that opens it separates: 办公室 负责…
  const separator = between.find((gap) => opensWithName(text(start, gap.start).replace(/ /gu, '')));
  return [...inNumber, ...between.filter((gap) => gap !== separator)];
}

/** The gaps that separate names in a line of names, or null where the line is none. A name may itself be spaced out. */
function nameGroups(
  shape: string,
  start: number,
  end: number,
  gaps: readonly Span[],
  text: (from: number, to: number) => string,
): Span[] | null {
  const label = /^[\u4e00-\u9fff]{2,8}：/u.exec(shape.slice(start, Math.min(end, start + 10)));
  let from = label ? start + label[0].length : start;
  const separators: Span[] = [];
  for (const gap of gaps) {
    if (gap.start < from) continue;
    if (!isDivisionName(text(from, gap.start).replace(/ /gu, ''))) continue;
    separators.push(gap);
    from = gap.end;
  }
  return isDivisionName(text(from, end).replace(/ /gu, '')) ? separators : null;
}

/** The gaps between single characters: a word that is spaced out. */
function spacedOut(shape: string, gaps: readonly Span[]): Span[] {
  return gaps.filter(({ start, end }) => isAlone(shape, start - 1) && isAlone(shape, end));
}

function isAlone(shape: string, at: number): boolean {
  return !isHan(shape[at - 1] ?? ' ') && !isHan(shape[at + 1] ?? ' ');
}

const longestName = 48;

function opensWithName(words: string): boolean {
  return words.length <= longestName && (isDivisionName(words) || headingRole(words) !== null);
}

function isWholeBody(words: string): boolean {
  const [body] = findBodies(words, 0, words.length);
  return body !== undefined && body.start === 0 && body.end === words.length;
}

function without(shape: string, start: number, end: number, dropped: readonly Span[]): string {
  let out = '';
  let from = start;
  for (const gap of dropped) {
    if (gap.start < from || gap.start >= end) continue;
    out += shape.slice(from, gap.start);
    from = gap.end;
  }
  return out + shape.slice(from, end);
}

function isHan(character: string): boolean {
  return (character >= '\u3400' && character <= '\u9fff') || character === '〓';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
