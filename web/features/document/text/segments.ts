import { codePointOffsets } from '../../../lib/code-points';
import { isFact, type Annotation, type Span } from './annotation';
import type { Block } from './blocks';

/** A stretch of a block that the same facts cover from its first to its last character. */
export interface Segment extends Span {
  text: string;
  /** The narrowest fact that covers it. */
  fact: Annotation | null;
  selected: boolean;
}

/** Cuts a block where facts and the selection begin and end; the segments together are exactly the block's text. */
export function segmentsOf(block: Block, annotations: readonly Annotation[], selection: Span | null): Segment[] {
  const facts = annotations.filter((one) => isFact(one) && one.start < block.end && one.end > block.start);
  const spans: Span[] = selection ? [...facts, selection] : facts;
  const inside = (point: number) => point > block.start && point < block.end;
  const cuts = [...new Set(spans.flatMap((span) => [span.start, span.end]).filter(inside))].sort((a, b) => a - b);
  const offsets = codePointOffsets(block.text);
  const segments: Segment[] = [];
  let start = block.start;
  for (const end of [...cuts, block.end]) {
    segments.push({
      start,
      end,
      text: block.text.slice(offsets[start - block.start], offsets[end - block.start]),
      fact: narrowest(facts, start, end),
      selected: selection !== null && selection.start <= start && end <= selection.end,
    });
    start = end;
  }
  return segments;
}

function narrowest(facts: readonly Annotation[], start: number, end: number): Annotation | null {
  let best: Annotation | null = null;
  for (const fact of facts) {
    if (fact.start > start || fact.end < end) continue;
    if (!best || fact.end - fact.start < best.end - best.start) best = fact;
  }
  return best;
}
