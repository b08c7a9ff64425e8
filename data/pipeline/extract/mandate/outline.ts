import type { Span } from '../../facts/span.js';
import type { Section } from '../../segment/section.js';
import { headingRole, leadInRole, type HeadingRole } from './headings.js';

/** A part of a mandate: a role, the section that holds it, and where its heading stands. */
export interface Part {
  role: HeadingRole;
  section: Section;
  heading: Span;
  /** Unnumbered lines and numbered pieces under the heading, in document order. */
  paragraphs: Span[];
  items: Section[];
}

/** What a mandate consists of: its parts, and the lines before the first of them. */
export interface Outline {
  preamble: Span[];
  parts: Part[];
  /** Numbered pieces under no known heading. */
  loose: Section[];
}

/**
 * Finds the parts of a mandate in its tree of sections. A heading may be numbered (二、主要职责), an unnumbered line, or
 * the end of a sentence (其职能如下：). A line that stands after the last number of another part opens its own part too.
 */
export function outline(shape: string, root: Section): Outline {
  const found: Outline = { preamble: [], parts: [], loose: [] };
  let open: Part | null = null;
  const start = (role: HeadingRole, section: Section, heading: Span): Part => {
    open = { role, section, heading, paragraphs: [], items: [] };
    found.parts.push(open);
    return open;
  };
  const readLines = (section: Section, lines: readonly Span[]): void => {
    for (const line of lines) {
      const words = shape.slice(line.start, line.end);
      const role = headingRole(words) ?? leadInRole(words);
      if (role !== null && (open === null || headingRole(words) !== null || open.role !== role)) start(role, section, line);
      else if (open) open.paragraphs.push(line);
      else found.preamble.push(line);
    }
  };
  readLines(root, root.paragraphs);
  for (const section of root.children) {
    const words = shape.slice(section.head.start, section.head.end);
    const role = headingRole(words) ?? leadInRole(words);
    if (role !== null) {
      const part = start(role, section, section.head);
      readLines(section, section.paragraphs);
      part.items.push(...section.children);
      trailing(shape, section, start);
    } else {
      const holder: Part | null = open;
      if (holder) (holder as Part).items.push(section);
      else found.loose.push(section);
      trailing(shape, section, start);
    }
  }
  return found;
}

/** A heading that stands as an unnumbered line under the last number of a section: what follows it is a part of its own. */
function trailing(shape: string, section: Section, start: (role: HeadingRole, section: Section, heading: Span) => Part): void {
  let last: Section = section;
  for (;;) {
    const at = last === section ? -1 : last.paragraphs.findIndex((line) => headingRole(shape.slice(line.start, line.end)) !== null);
    if (at >= 0) {
      const [heading, ...rest] = last.paragraphs.splice(at);
      const part = start(headingRole(shape.slice(heading!.start, heading!.end))!, last, heading!);
      part.paragraphs.push(...rest);
      return;
    }
    const next = last.children.at(-1);
    if (!next) return;
    last = next;
  }
}
