import type { Span } from '../facts/span.js';

/** A numbered piece of a document with what stands under it. The root has no number. */
export interface Section {
  /** Name of the numbering style (numbering.json), null for the root. */
  style: string | null;
  number: number | null;
  /** The printed number with its punctuation: `（十六）`. */
  printed: string;
  /** Where the number is printed. */
  marker: Span;
  /** The words of the line that the number opens, trimmed; for the root empty. May be a heading or a whole item. */
  head: Span;
  /** Unnumbered lines that follow the head before the next number, trimmed. */
  paragraphs: Span[];
  children: Section[];
  parent: Section | null;
}

/** All the section's words, head to last descendant, trimmed; without its own number. */
export function sectionSpan(section: Section): Span {
  const last = section.children.at(-1);
  const lastParagraph = section.paragraphs.at(-1);
  const end = Math.max(section.head.end, lastParagraph?.end ?? 0, last ? sectionSpan(last).end : 0);
  return { start: section.style === null && section.paragraphs[0] ? section.paragraphs[0].start : section.head.start, end };
}

// asked for by every fact within the section
const paths = new WeakMap<Section, string>();

/** The printed way to a section: `三、（十六）`. White space inside the numbers is dropped. */
export function sectionPath(section: Section | null): string {
  if (!section || section.style === null) return '';
  const known = paths.get(section);
  if (known !== undefined) return known;
  const path = sectionPath(section.parent) + section.printed.replace(/\s+/gu, '');
  paths.set(section, path);
  return path;
}
