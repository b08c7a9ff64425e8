import type { Span } from '../../facts/span.js';
import { clauseSpans } from '../../text/sentence-spans.js';
import type { Figure } from './find-figures.js';

/** A stretch of a clause that says one thing of its figures: a clause, or one item of a list of figures in it. */
export interface Segment {
  span: Span;
  /** The clause it is part of, with its punctuation. */
  clause: Span;
  figures: Figure[];
  /** The item of the same list before it. */
  previous: Segment | null;
  next: Segment | null;
  /** First and last item of the list; itself where there is none. */
  first: Segment;
  last: Segment;
  /** Its place in the statement. */
  index: number;
}

/** More figures than this without punctuation between them are no longer one statement. */
const mostFigures = 16;
const coordinator = /^(?:、|和|及|与|以及|或)/u;

/**
 * Cuts a sentence into segments. A clause is cut further where a coordinator stands directly behind a figure
 * (…企业20家、…企业15家) or directly before one (3个基地、5个园区).
 */
export function segmentsOf(shape: string, sentence: Span, figures: readonly Figure[]): Segment[] {
  let passed = 0;
  const segments = clauseSpans(shape, sentence).flatMap((clause) => {
    const from = passed;
    while (passed < figures.length && figures[passed]!.number.start < clause.end) passed++;
    const own = figures.slice(from, passed);
    const bare = { start: clause.start, end: endOfWords(shape, clause) };
    const cuts: Span[] = [];
    const far = (index: number) => index % mostFigures === mostFigures - 1;
    own.forEach((one, index) => {
      const following = own[index + 1];
      const behind = coordinator.exec(shape.slice(one.whole.end, Math.min(bare.end, one.whole.end + 2)));
      if (following && behind) cuts.push({ start: one.whole.end, end: one.whole.end + behind[0].length });
      const ahead = following && /(?:、|以及|[和及与或])$/u.exec(shape.slice(one.whole.end, following.whole.start));
      if (following && far(index) && !ahead && !behind) cuts.push({ start: one.whole.end, end: one.whole.end });
      if (ahead && !behind) cuts.push({ start: following.whole.start - ahead[0].length, end: following.whole.start });
    });
    return link(clause, bare, cuts, own);
  });
  segments.forEach((segment, index) => (segment.index = index));
  return segments;
}

function link(clause: Span, bare: Span, cuts: Span[], own: Figure[]): Segment[] {
  const starts = [bare.start, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), bare.end];
  let passed = 0;
  const segments = starts.map((start, index) => {
    const from = passed;
    while (passed < own.length && own[passed]!.number.start < ends[index]!) passed++;
    return segmentOf({ start, end: ends[index]! }, clause, own.slice(from, passed));
  });
  segments.forEach((segment, index) => {
    segment.previous = segments[index - 1] ?? null;
    segment.next = segments[index + 1] ?? null;
    segment.first = segments[0]!;
    segment.last = segments.at(-1)!;
  });
  return segments;
}

function segmentOf(span: Span, clause: Span, figures: Figure[]): Segment {
  const links = { previous: null, next: null, index: 0 };
  const segment: Omit<Segment, 'first' | 'last'> & Partial<Segment> = { span, clause, figures, ...links };
  segment.first = segment as Segment;
  segment.last = segment as Segment;
  return segment as Segment;
}

function endOfWords(shape: string, clause: Span): number {
  let end = clause.end;
  while (end > clause.start && '，；：。！？\n '.includes(shape[end - 1]!)) end--;
  return end;
}
