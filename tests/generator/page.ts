import { emptyDraft, type Draft } from './gold.js';
import type { Random } from './random.js';
import { inventSubject, type Subject } from './subject.js';
import { Writer } from './writer.js';

export type Level = 'clean' | 'mixed' | 'nasty';

/** A document that is being written, with the facts written so far. */
export interface Page {
  readonly random: Random;
  readonly level: Level;
  readonly writer: Writer;
  readonly subject: Subject;
  /** The facts of the body that is being described. */
  readonly draft: Draft;
  readonly drafts: Draft[];
  /** Forms that the document shows, for reports by form. */
  readonly forms: Set<string>;
  /** White space before a paragraph, and empty lines between paragraphs. */
  readonly indent: string;
  readonly blank: number;
}

export function newPage(random: Random, level: Level, subject: Subject = inventSubject(random)): Page {
  const draft = emptyDraft();
  return {
    random,
    level,
    writer: new Writer(),
    subject,
    draft,
    drafts: [draft],
    forms: new Set(),
    indent: random.pick(['　　', '　　', '', '    ', '\t', '  ']),
    blank: random.weighted([
      [0, 6],
      [1, 3],
      [2, 1],
    ]),
  };
}

/** The same document at another body. */
export function nextBody(page: Page, subject: Subject): Page {
  const draft = emptyDraft();
  page.drafts.push(draft);
  return { ...page, subject, draft };
}

/** Begins a paragraph. */
export function paragraph(page: Page): void {
  page.writer.line(page.blank);
  page.writer.gap(page.indent);
}
