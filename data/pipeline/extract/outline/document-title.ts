import type { Span } from '../../facts/span.js';
import type { Section } from '../../segment/section.js';

const longest = 60;

/**
 * The title of a report or plan: its first unnumbered line, where that is short, says nothing and opens nothing (no
 * final punctuation, no colon), and more follows. Takes it out of the tree.
 */
export function takeTitle(shape: string, root: Section): Span | null {
  const [first] = root.paragraphs;
  if (!first || (root.paragraphs.length === 1 && root.children.length === 0)) return null;
  const words = shape.slice(first.start, first.end);
  if (words.length > longest || /[。；：，！？]/u.test(words)) return null;
  root.paragraphs.shift();
  return first;
}
