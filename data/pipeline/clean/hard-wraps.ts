import { plainVerbAt } from '../clauses/verb-lexicon.js';
import { titleTail } from '../extract/mandate/identity-lexicon.js';
import { dateIn } from '../extract/notice/printed-date.js';
import { listedDivisions, startsWithDivision } from '../extract/mandate/division-names.js';
import { lineKind } from '../extract/mandate/line-kind.js';
import type { Span } from '../facts/span.js';
import { markerAt } from '../segment/markers.js';
import { trimSpan } from '../text/trim-span.js';

interface Line extends Span {
  /** Where the line begins with its indentation. */
  from: number;
  /** How far it is indented, in characters. */
  indent: number;
  /** True where an empty line stands before it. */
  apart: boolean;
}

const longest = 200;

/** How a text was broken into lines, judged from all of them. */
interface Habit {
  /** The width at which lines were broken, in columns (a Chinese character takes two); null where none shows. */
  width: number | null;
  /** The indentation of lines that carry a paragraph on, where its first line is indented further; null where none shows. */
  margin: number | null;
  /** True where lines break inside sentences anywhere; false for a list whose items lack their full stops. */
  breaks: boolean;
}

/**
 * The line ends that stand inside a sentence, each with the white space around it: a text that was broken at a fixed
 * width, or a line that ends where no sentence does and is carried on by the next. Numbers, headings and names that
 * stand alone open a line of their own and are never joined to the one before.
 */
export function hardWraps(shape: string): Span[] {
  const lines = linesOf(shape);
  const width = wrapWidth(shape, lines);
  // in a broken text with an empty line behind every line, empty lines part nothing
  const spaced = width !== null && lines.filter(({ apart }) => apart).length >= lines.length * 0.8;
  if (spaced) for (const line of lines) line.apart = false;
  const habit = {
    width,
    margin: marginOf(shape, lines),
    breaks: breaksSentences(shape, lines),
  };
  const wraps: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || (next.apart && !spansGap(shape, line, next, habit)) || (habit.margin !== null && next.indent > habit.margin)) continue;
    if (goesOn(shape, line, next, habit)) wraps.push({ start: line.end, end: next.start });
  }
  return wraps;
}

/** A full line that ends inside a sentence goes on behind an empty line too. */
function spansGap(shape: string, line: Line, next: Line, { width }: Habit): boolean {
  return (
    width !== null &&
    columns(shape, line) >= width - slack &&
    !endsSentence(shape, line) &&
    !standsAlone(shape, line) &&
    !opensLine(shape, next)
  );
}

function linesOf(shape: string): Line[] {
  const lines: Line[] = [];
  let apart = false;
  for (let from = 0; from <= shape.length;) {
    let end = shape.indexOf('\n', from);
    if (end < 0) end = shape.length;
    const trimmed = trimSpan(shape, from, end);
    if (trimmed.end > trimmed.start) {
      lines.push({ ...trimmed, from, apart, indent: trimmed.start - from });
      apart = false;
    } else apart = true;
    from = end + 1;
  }
  return lines;
}

function wrapWidth(shape: string, lines: readonly Line[]): number | null {
  const widths = lines.map((line) => columns(shape, line));
  const width = widths.reduce((max, each) => Math.max(max, each), 0);
  if (width > longest) return null;
  const full = lines.filter((line, index) => widths[index]! >= width - slack && !endsSentence(shape, line)).length;
  return width >= 30 && full >= 3 && full >= lines.length * 0.1 ? width : null;
}

/** A line is broken before a mark that may not open one, and so ends up to two characters early. */
const slack = 5;

function columns(shape: string, line: Line): number {
  let sum = 0;
  for (let i = line.from; i < line.end; i++) sum += shape.charCodeAt(i) < 0x80 ? 1 : 2;
  return sum;
}

/** The indentation of most lines that follow one which ends inside a sentence, where other lines are indented further. */
function marginOf(shape: string, lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || next.apart || endsSentence(shape, line) || standsAlone(shape, line) || opensLine(shape, next)) continue;
    counts.set(next.indent, (counts.get(next.indent) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most && lines.filter(({ indent }) => indent > most[0]).length >= 3 ? most[0] : null;
}

/**
 * True where most lines that end inside a sentence are followed by words that could not open one: a break may fall
 * anywhere, but the items of a list begin with a verb of their own.
 */
function breaksSentences(shape: string, lines: readonly Line[]): boolean {
  let broken = 0;
  let opened = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || next.apart || endsSentence(shape, line) || standsAlone(shape, line) || opensLine(shape, next)) continue;
    if (isShort(shape, line)) continue;
    broken++;
    if (plainVerbAt(shape, next.start, next.end) !== null) opened++;
  }
  return broken >= 3 && opened < broken / 2;
}

function goesOn(shape: string, line: Line, next: Line, { width, margin, breaks }: Habit): boolean {
  const full = width !== null && columns(shape, line) >= width - slack;
  // a full line that happens to end with its sentence: only indentation tells whether the paragraph goes on
  if (endsSentence(shape, line)) return full && margin !== null && !opensLine(shape, next);
  if (full) return markerAt(shape, next.start, false) === null && !opensBehindTitle(shape, line, next);
  if (opensLine(shape, next)) return false;
  if ('，、（《“〔'.includes(shape[line.end - 1]!)) return true;
  if (standsAlone(shape, line)) return false;
  if ('，。；、）》”〕：'.includes(shape[next.start]!)) return true;
  if (isOpen(shape, line) || breaks) return true;
  if (isShort(shape, line)) return false;
  // items of a list that lacks its full stops begin with a verb of their own
  return plainVerbAt(shape, next.start, next.end) === null && /[，。；]/u.test(shape.slice(next.start, next.end));
}

/** Behind a title a new paragraph begins, however long the title is. */
function opensBehindTitle(shape: string, line: Span, next: Span): boolean {
  return (
    titleTail(shape.slice(line.start, line.end)) !== null && /^(?:（|根据|按照|为了|第)/u.test(shape.slice(next.start, next.start + 2))
  );
}

/** Words that could be a heading of any kind. */
function isShort(shape: string, line: Span): boolean {
  return line.end - line.start < 20 && !/[，；。]/u.test(shape.slice(line.start, line.end));
}

function endsSentence(shape: string, line: Span): boolean {
  return /[。；：！？…][”’』）]?$/u.test(shape.slice(Math.max(line.start, line.end - 2), line.end));
}

/** A bracket or title mark that the line opens and does not close. */
function isOpen(shape: string, line: Span): boolean {
  let depth = 0;
  for (let i = line.start; i < line.end; i++) {
    if ('（《“〔'.includes(shape[i]!)) depth++;
    else if ('）》”〕'.includes(shape[i]!)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

function opensLine(shape: string, line: Line): boolean {
  return (
    markerAt(shape, line.start, false) !== null ||
    standsAlone(shape, line) ||
    startsWithDivision(shape.slice(line.start, line.end)) ||
    /^[\u4e00-\u9fffA-Za-z-]{1,8}：/u.test(shape.slice(line.start, line.start + 9))
  );
}

/** A heading, a menu entry, a name or a label with its value, alone on its line. */
function standsAlone(shape: string, line: Span): boolean {
  if (line.end - line.start > 60) return false;
  const marker = markerAt(shape, line.start, false);
  const words = trimSpan(shape, marker ? marker.end : line.start, line.end);
  const printed = shape.slice(words.start, words.end);
  const { kind } = lineKind(shape, words);
  if (
    (kind !== 'text' && kind !== 'divisionWithText' && kind !== 'inlineHeading') ||
    dateIn(printed) !== null ||
    titleTail(printed) !== null ||
    listedDivisions(shape, words) !== null ||
    /^（[^（）]+）$/u.test(printed)
  )
    return true;
  return words.end - words.start < 20 && /^[^，。；：]{1,8}：[^，。；]+$/u.test(shape.slice(words.start, words.end));
}
