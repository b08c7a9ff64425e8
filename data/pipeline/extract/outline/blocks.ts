import type { Span } from '../../facts/span.js';
import { hanNumber } from '../../text/han-number.js';
import { trimSpan } from '../../text/trim-span.js';
import { enumerators } from './section-words.js';

/** Running text, or one item of a list that runs on in the text (一是…). `span` leaves the number out. */
export interface Block {
  span: Span;
  item: { marker: Span; printed: string; number: number; last: boolean } | null;
}

interface Mark {
  span: Span;
  number: number;
  style: number;
}

/**
 * Cuts paragraphs into running text and the items of lists numbered 一是 … 二是. A list has at least two items in
 * sequence. An item goes on to the next one; the last of a list ends with its paragraph.
 */
export function blocksOf(shape: string, paragraphs: readonly Span[]): Block[] {
  const marks = listMarks(shape, paragraphs);
  const blocks: Block[] = [];
  let passed = 0;
  for (const paragraph of paragraphs) {
    const first = passed;
    while (passed < marks.length && marks[passed]!.span.start < paragraph.end) passed++;
    const own = marks.slice(first, passed);
    const before = trimSpan(shape, paragraph.start, own[0]?.span.start ?? paragraph.end);
    if (before.end > before.start) {
      // between two items of one list a paragraph belongs to the first of them
      const carried = blocks.at(-1);
      if (carried?.item && !carried.item.last) carried.span = { start: carried.span.start, end: before.end };
      else blocks.push({ span: before, item: null });
    }
    own.forEach((mark, index) => {
      const next = own[index + 1];
      const span = trimSpan(shape, mark.span.end, next?.span.start ?? paragraph.end);
      const following = marks[first + index + 1];
      blocks.push({
        span,
        item: {
          marker: mark.span,
          printed: shape.slice(mark.span.start, mark.span.end),
          number: mark.number,
          last: following?.number !== mark.number + 1,
        },
      });
    });
  }
  return blocks;
}

function listMarks(shape: string, paragraphs: readonly Span[]): Mark[] {
  const kept: Mark[] = [];
  let list: Mark[] = [];
  const close = () => {
    if (list.length > 1) kept.push(...list);
    list = [];
  };
  for (const paragraph of paragraphs) {
    for (let at = paragraph.start; at < paragraph.end; at++) {
      if (at > paragraph.start && !'。；，：;,” \n'.includes(shape[at - 1]!)) continue;
      const mark = markAt(shape, at);
      if (!mark) continue;
      const last = list.at(-1);
      if (last && last.style === mark.style && mark.number === last.number + 1) list.push(mark);
      else if (mark.number === 1) {
        close();
        list = [mark];
      }
    }
  }
  close();
  return kept;
}

function markAt(shape: string, at: number): Mark | null {
  for (const [style, expression] of enumerators.entries()) {
    expression.lastIndex = at;
    const match = expression.exec(shape);
    const number = match && hanNumber(match[1]!);
    if (match && number) return { span: { start: at, end: at + match[0].length }, number, style };
  }
  return null;
}
