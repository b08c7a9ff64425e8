import type { Span } from '../../facts/span.js';
import type { Section } from '../../segment/section.js';

/**
 * Takes out of a numbered piece everything from the first line on at which something else opens, in document order: the
 * rest of that line, further lines, and the numbered pieces behind it. `opens` gives the place in a line where that is,
 * or null; `head` is true for the words right behind the piece's own number, which open nothing by themselves.
 */
export function cutTail(section: Section, opens: (line: Span, head: boolean) => number | null): (Span | Section)[] {
  const inHead = opens(section.head, true);
  if (inHead !== null && inHead > section.head.start) {
    const tail = [{ start: inHead, end: section.head.end }, ...section.paragraphs, ...section.children];
    section.head = trimmedEnd(section.head, inHead);
    section.paragraphs = [];
    section.children = [];
    return tail;
  }
  for (const [index, line] of section.paragraphs.entries()) {
    const at = opens(line, false);
    if (at === null) continue;
    const tail = [{ start: at, end: line.end }, ...section.paragraphs.slice(index + 1), ...section.children];
    section.paragraphs = section.paragraphs.slice(0, index);
    if (at > line.start) section.paragraphs.push(trimmedEnd(line, at));
    section.children = [];
    return tail;
  }
  for (const [index, child] of section.children.entries()) {
    const tail = cutTail(child, opens);
    if (tail.length === 0) continue;
    tail.push(...section.children.slice(index + 1));
    section.children = section.children.slice(0, index + 1);
    return tail;
  }
  return [];
}

const trimmedEnd = (span: Span, end: number): Span => ({ start: span.start, end });
