import type { Span } from '../facts/span.js';
import type { SourceText } from '../read/source-text.js';
import { trimSpan } from '../text/trim-span.js';
import { markerAt, type Marker } from './markers.js';
import type { Section } from './section.js';

/**
 * Numbering → tree. A number opens a section; one of a style that is already open on the way to the root is the next
 * section there, any other style goes one level deeper. `body`: the part to segment. Linear time.
 */
export function segment(source: Pick<SourceText, 'shape' | 'slice'>, body: Span): Section {
  const { shape } = source;
  const root: Section = {
    style: null,
    number: null,
    printed: '',
    marker: { start: body.start, end: body.start },
    head: { start: body.start, end: body.start },
    paragraphs: [],
    children: [],
    parent: null,
  };
  let current = root;
  for (const line of lines(shape, body)) {
    for (const piece of pieces(shape, line)) {
      if (piece.marker) current = open(source, current, piece.marker, piece.words);
      else if (piece.words.end > piece.words.start) current.paragraphs.push(piece.words);
    }
  }
  return root;
}

function open(source: Pick<SourceText, 'slice'>, current: Section, marker: Marker, words: Span): Section {
  let parent: Section | null = current;
  while (parent && parent.style !== marker.style) parent = parent.parent;
  // 1. under （一） under 3.: a list that begins again within a deeper one is a level of its own
  if (parent && parent !== current && marker.number === 1 && parent.number !== null && parent.number > 1) parent = null;
  const section: Section = {
    style: marker.style,
    number: marker.number,
    printed: source.slice(marker.start, marker.end).trim(),
    marker: { start: marker.start, end: marker.end },
    head: words,
    paragraphs: [],
    children: [],
    parent: parent?.parent ?? current,
  };
  section.parent!.children.push(section);
  return section;
}

function lines(shape: string, body: Span): Span[] {
  const out: Span[] = [];
  for (let start = body.start; start < body.end;) {
    let end = shape.indexOf('\n', start);
    if (end < 0 || end > body.end) end = body.end;
    const line = trimSpan(shape, start, end);
    if (line.end > line.start) out.push(line);
    start = end + 1;
  }
  return out;
}

/**
 * Cuts a line where a number begins: at its start, after a sentence's end, and, where a list runs on without any mark
 * (（一）办公室（二）人事处, 一、职能转变（一）取消的职责1.取消…), behind short words that are no sentence.
 */
function pieces(shape: string, line: Span): { marker: Marker | null; words: Span }[] {
  const out: { marker: Marker | null; words: Span }[] = [];
  let marker = markerAt(shape, line.start, false);
  let from = marker ? marker.end : line.start;
  const seen = new Map<string, number>(marker ? [[marker.style, marker.number]] : []);
  for (let i = from; i < line.end; i++) {
    const afterMark = '。；：;:'.includes(shape[i]!);
    if (!afterMark && !(i + 1 < line.end && opensRunOn(shape, i + 1))) continue;
    let at = i + 1;
    while (at < line.end && shape[at] === ' ') at++;
    const next = markerAt(shape, at, true);
    if (!next || !goesOn(next, seen)) continue;
    if (!afterMark && !runsOn(shape, from, at, next, seen, line.end)) continue;
    out.push({ marker, words: trimSpan(shape, from, i + 1) });
    seen.set(next.style, next.number);
    marker = next;
    from = next.end;
    i = from - 1;
  }
  out.push({ marker, words: trimSpan(shape, from, line.end) });
  return out;
}

/** A number inside a line opens a section only in sequence: a one, or the successor of the last of its style in the line. */
function goesOn(next: Marker, seen: ReadonlyMap<string, number>): boolean {
  return next.number === 1 || seen.get(next.style) === next.number - 1;
}

function opensRunOn(shape: string, at: number): boolean {
  return shape[at] === '（' || (shape[at]! >= '0' && shape[at]! <= '9') || '一二三四五六七八九十'.includes(shape[at]!);
}

const longestHeading = 24;

/**
 * Without a mark before it, a number opens a section where the list was begun in this line and its last words are short
 * (a heading, a division's name), and, for a first number, where the second follows later in the line.
 */
function runsOn(shape: string, from: number, at: number, next: Marker, seen: ReadonlyMap<string, number>, end: number): boolean {
  const words = shape.slice(from, at);
  if (seen.size === 0 || words.length < 2 || words.length > longestHeading || /[，。；：]/u.test(words)) return false;
  if (next.style === 'han' || next.style === 'arabic') {
    // 二、 and 1. may end words too (第一、二、三产业): only behind the heading of another style
    return (
      next.number === 1 &&
      (next.style === 'arabic' || !seen.has(next.style)) &&
      shape[next.end - 1] !== '、' &&
      followsLater(shape, next, end)
    );
  }
  return next.number > 1 || followsLater(shape, next, end);
}

/** The successor of a first number, in the same style, later in the line. */
function followsLater(shape: string, first: Marker, end: number): boolean {
  const printed = shape.slice(first.start, first.end).trimEnd();
  const second = printed.replace('一', '二').replace('1', '2').replace('①', '②');
  const at = shape.indexOf(second, first.end);
  return at >= 0 && at < end;
}
