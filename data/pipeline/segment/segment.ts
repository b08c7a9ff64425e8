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
    style: null, number: null, printed: '', marker: { start: body.start, end: body.start }, head: { start: body.start, end: body.start },
    paragraphs: [], children: [], parent: null,
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
  const section: Section = {
    style: marker.style, number: marker.number, printed: source.slice(marker.start, marker.end).trim(),
    marker: { start: marker.start, end: marker.end }, head: words, paragraphs: [], children: [], parent: parent?.parent ?? current,
  };
  section.parent!.children.push(section);
  return section;
}

function lines(shape: string, body: Span): Span[] {
  const out: Span[] = [];
  for (let start = body.start; start < body.end; ) {
    let end = shape.indexOf('\n', start);
    if (end < 0 || end > body.end) end = body.end;
    const line = trimSpan(shape, start, end);
    if (line.end > line.start) out.push(line);
    start = end + 1;
  }
  return out;
}

/** Cuts a line where a number begins: at its start, and after a sentence's end where the numbering goes on or starts at one. */
function pieces(shape: string, line: Span): { marker: Marker | null; words: Span }[] {
  const out: { marker: Marker | null; words: Span }[] = [];
  let marker = markerAt(shape, line.start, false);
  let from = marker ? marker.end : line.start;
  const seen = new Map<string, number>(marker ? [[marker.style, marker.number]] : []);
  for (let i = from; i < line.end; i++) {
    if (!'。；：;:'.includes(shape[i]!)) continue;
    let at = i + 1;
    while (at < line.end && shape[at] === ' ') at++;
    const next = markerAt(shape, at, true);
    if (!next || !goesOn(next, seen)) continue;
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
