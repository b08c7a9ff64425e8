import type { Span } from '../../facts/span.js';
import { sectionSpan, type Section } from '../../segment/section.js';
import { trimSpan } from '../../text/trim-span.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { articleRole } from './article-role.js';
import { isBoundaryHeading } from './boundary-heading.js';
import { menuLines } from './menu-lines.js';
import { cutTail } from './cut-tail.js';
import { gluedHeading, headingRole, leadInRole, type HeadingRole } from './headings.js';
import { leadInName } from './lead-in-name.js';
import { isReformHeading } from './reform-heading.js';
import { lineKind } from './line-kind.js';
import { isContactLine, isFactField } from './side-lines.js';

/** A part of a mandate: a role, the section that holds it, and where its heading stands. */
export interface Part {
  role: HeadingRole;
  section: Section;
  heading: Span;
  /** Sentences that say the heading once more (根据上述职责，…设25个内设机构：). */
  leadIns: Span[];
  /** Unnumbered lines and numbered pieces under the heading, in document order. */
  paragraphs: Span[];
  items: Section[];
}

/** What a document says of one body: its parts, and the lines before the first of them. */
export interface Block {
  /** The name that a lead-in gives (X的主要职责是：), where the lines before it do not. */
  name: Span | null;
  preamble: Span[];
  /** Lines of addresses and telephone numbers among the parts. */
  contacts: Span[];
  parts: Part[];
  /** Numbered pieces under no known heading. */
  loose: Section[];
}

export interface Outline {
  /** One for each body the document is about; at least one. */
  blocks: Block[];
  /** Menus and paths of a web page. */
  navigation: Span[];
  /** Numbers of sections that were read as lines. */
  numbers: Section[];
}

/**
 * Finds the parts of a mandate in its tree of sections. A heading may be numbered (二、主要职责), an unnumbered line, the end
 * of a sentence (其职能如下：) or run on into its text. A bare name of a division opens it, whatever the numbering does
 * behind it; a bare full name of a body opens a block of its own.
 */
export function outline(shape: string, root: Section): Outline {
  return new OutlineReader(shape, root).read();
}

/** Under these headings short lines are what they are about. */
const listed: ReadonlySet<HeadingRole> = new Set(['UNITS', 'PEOPLE', 'CONTACTS', 'STAFFING']);

class OutlineReader {
  private block: Block = { name: null, preamble: [], contacts: [], parts: [], loose: [] };
  private part: Part | null = null;
  /** The division that a bare name opened, and the style its own items are numbered in. */
  private division: Section | null = null;
  private readonly found: Outline = { blocks: [this.block], navigation: [], numbers: [] };

  constructor(
    private readonly shape: string,
    private readonly root: Section,
  ) {}

  read(): Outline {
    const menu = menuLines(this.shape, this.root.paragraphs);
    for (const line of this.root.paragraphs) {
      if (menu.has(line)) this.found.navigation.push(line);
      else this.line(line, this.root);
    }
    for (const section of this.root.children) this.section(section);
    for (const block of this.found.blocks) block.parts = block.parts.filter((part) => !this.isMenu(part));
    return this.found;
  }

  private words(span: Span): string {
    return this.shape.slice(span.start, span.end);
  }

  private open(role: HeadingRole, section: Section, heading: Span): Part {
    this.division = null;
    this.part = { role, section, heading, leadIns: [], paragraphs: [], items: [] };
    this.block.parts.push(this.part);
    return this.part;
  }

  private newBlock(name: Span | null): void {
    this.block = { name, preamble: [], contacts: [], parts: [], loose: [] };
    this.part = null;
    this.division = null;
    this.found.blocks.push(this.block);
  }

  /** An unnumbered line. `holder`: the section under whose number it stands. */
  private line(line: Span, holder: Section): void {
    const behind = this.headingBehind(line);
    if (behind !== null) {
      this.line(trimSpan(this.shape, line.start, behind), holder);
      return this.line(trimSpan(this.shape, behind, line.end), holder);
    }
    if (this.division === null && this.block.parts.length + this.block.loose.length > 0 && isContactLine(this.words(line))) {
      return void this.block.contacts.push(line);
    }
    if (isFactField(this.words(line))) return void this.block.preamble.push(line);
    const kind = lineKind(this.shape, line);
    switch (kind.kind) {
      case 'heading':
        return this.heading(kind.role, holder, line);
      case 'inlineHeading': {
        if (this.isDivisionLabel(kind.role)) break;
        this.heading(kind.role, holder, { start: line.start, end: kind.end });
        return this.line({ start: kind.end, end: line.end }, holder);
      }
      case 'navigation':
        return void this.found.navigation.push(line);
      case 'body':
        if (this.part?.role === 'UNITS') break;
        if (this.block.parts.length > 0 || this.block.loose.length > 0) this.newBlock(null);
        return void this.block.preamble.push(line);
      case 'division':
        if (this.opensBody(line)) {
          this.newBlock(null);
          return void this.block.preamble.push(line);
        }
        if (this.mayOpenDivision()) return this.bareDivision(line, holder);
        break;
      case 'divisionWithText':
        if (this.part?.role === 'DIVISIONS') return this.bareDivision(line, holder);
        break;
      case 'divisions': {
        if (this.part?.role === 'UNITS' || (kind.names[0]!.start === line.start && !this.mayOpenDivision())) break;
        const part =
          this.part?.role === 'DIVISIONS' ? this.part : this.open('DIVISIONS', holder, { start: line.start, end: kind.names[0]!.start });
        for (const name of kind.names) part.items.push(bare(name, holder));
        this.part = null;
        return;
      }
      default:
    }
    if (this.foundsAnother(line)) {
      this.newBlock(null);
      return void this.block.preamble.push(line);
    }
    if (this.division) this.division.paragraphs.push(line);
    else if (this.part) this.part.paragraphs.push(line);
    else this.block.preamble.push(line);
  }

  private heading(role: HeadingRole, holder: Section, line: Span): void {
    const name = leadInName(this.shape, line);
    if (name !== null) {
      const told = this.block.parts.some((part) => part.role === 'DUTIES' && part.items.length + part.paragraphs.length > 0);
      if (told && role === 'DUTIES' && !this.isNamedBefore(name)) this.newBlock(name);
      else this.block.name ??= name;
    }
    const group = role === 'REFORM' && isReformHeading(this.words(line));
    if (!group && this.part?.role === role && this.part.items.length + this.part.paragraphs.length === 0) this.part.leadIns.push(line);
    else this.open(role, holder, line);
  }

  /** The sentence that sets a body up (根据《…》，设立X), behind the parts of another: the next mandate of a file. */
  private foundsAnother(line: Span): boolean {
    const words = this.words({ start: line.start, end: Math.min(line.end, line.start + 300) });
    if (!/^(?:根据|按照|依据|经)[^。]*(?:设立|组建|成立)[^，。；]{4,40}，[^。]*为/u.test(words.replace(/《[^》]*》/gu, ''))) return false;
    return this.block.parts.some(({ role, items, paragraphs }) => role === 'DUTIES' && items.length + paragraphs.length > 0);
  }

  /** True where the lines of this block name the body already. */
  private isNamedBefore(name: Span): boolean {
    const words = this.words(name);
    if (this.block.name !== null && this.words(this.block.name) === words) return true;
    return this.block.preamble.some((line) => this.words(line).includes(words));
  }

  /** A name behind the duties of one body that is followed by a heading of its own: the next body of a file. */
  private opensBody(line: Span): boolean {
    if (this.part?.role !== 'DUTIES' || this.part.items.length + this.part.paragraphs.length === 0) return false;
    const next = /\S[^\n]*/u.exec(this.shape.slice(line.end, line.end + 400));
    if (!next) return false;
    const kind = lineKind(this.shape, { start: line.end + next.index, end: line.end + next.index + next[0].trimEnd().length });
    const role = 'role' in kind ? kind.role : null;
    return role === 'DUTIES' || role === 'DIVISIONS' || kind.kind === 'divisions' || isFactField(next[0].trim());
  }

  /** Division names stand under their heading, or behind the duties where the heading is missing. */
  private mayOpenDivision(): boolean {
    return (
      this.part?.role === 'DIVISIONS' ||
      (this.part === null
        ? this.block.loose.length > 0
        : this.part.role === 'DUTIES' && this.part.items.length + this.part.paragraphs.length > 0)
    );
  }

  private bareDivision(line: Span, holder: Section): void {
    const part = this.part?.role === 'DIVISIONS' ? this.part : this.open('DIVISIONS', holder, { start: line.start, end: line.start });
    this.division = bare(line, holder);
    part.items.push(this.division);
  }

  private section(section: Section): void {
    const words = this.words(section.head);
    const kind = lineKind(this.shape, section.head);
    const top = section.style === 'han' || section.style === 'article' || section.style === 'chapter';
    const glued = top ? gluedHeading(words) : null;
    const article = section.style === 'article' && kind.kind !== 'heading' ? articleRole(words) : null;
    if (kind.kind === 'heading' && !this.isDivisionLabel(kind.role)) {
      this.heading(kind.role, section, section.head);
      this.content(section);
    } else if (kind.kind === 'inlineHeading' && (top || !this.holdsItems()) && !this.isDivisionLabel(kind.role)) {
      this.heading(kind.role, section, { start: section.head.start, end: kind.end });
      this.line({ start: kind.end, end: section.head.end }, section);
      this.content(section);
    } else if (glued) {
      const end = section.head.start + glued.length;
      this.heading(glued.role, section, { start: section.head.start, end });
      this.line({ start: end, end: section.head.end }, section);
      this.content(section);
    } else if (kind.kind === 'divisions' && this.part?.role !== 'UNITS') {
      this.found.numbers.push(section);
      this.line(section.head, section);
      this.content(section);
    } else if (article !== null) {
      this.found.numbers.push(section);
      if (article === 'IDENTITY') this.block.preamble.push(section.head);
      else this.open(article, section, { start: section.head.start, end: section.head.start }).paragraphs.push(section.head);
      this.content(section);
    } else {
      this.item(section);
    }
  }

  private holdsItems(): boolean {
    return this.part !== null && this.part.items.length > 0;
  }

  /** 主要职责： within a division is a label of its duties, no section. */
  private isDivisionLabel(role: HeadingRole): boolean {
    return (
      role === 'DUTIES' &&
      this.part?.role === 'DIVISIONS' &&
      this.part.items.length > 0 &&
      this.block.parts.some((part) => part.role === 'DUTIES')
    );
  }

  private content(section: Section): void {
    for (const line of section.paragraphs) this.line(line, section);
    for (const child of section.children) {
      const kind = lineKind(this.shape, child.head);
      // 取消的职责 within 职责调整 is a group of it
      const group = kind.kind === 'heading' && kind.role === 'REFORM' && this.part?.role === 'REFORM';
      if (child.style === 'article' || (kind.kind === 'heading' && !group && !this.isDivisionLabel(kind.role))) this.section(child);
      else this.item(child);
    }
  }

  /** A numbered piece: of the division whose bare name stands before it, of the open part, or loose. */
  private item(section: Section): void {
    const tail = [...cutTail(section, (span, head) => this.opens(span, head)), ...this.trailingContacts(section)];
    const reform = this.reformWithin(section);
    const words = this.words(section.head);
    if (this.division) {
      this.division.children.push(section);
    } else if (reform !== null && this.part?.role === 'DUTIES') {
      const duties = this.part;
      const part = this.open('REFORM', section, reform.heading);
      part.paragraphs.push(reform.rest);
      this.found.numbers.push(section);
      this.part = duties;
    } else if (this.part?.role !== 'OTHER' && this.part?.role !== 'BOUNDARIES' && isBoundaryHeading(words)) {
      const before = this.part;
      this.open('BOUNDARIES', section, { start: section.head.start, end: section.head.start }).items.push(section);
      this.part = before?.role === 'DUTIES' ? before : this.part;
    } else if (this.part) {
      this.part.items.push(section);
    } else {
      this.block.loose.push(section);
    }
    for (const piece of tail) {
      if ('children' in piece) this.section(piece);
      else this.line(piece, section);
    }
  }

  /** Takes out of a piece the telephone numbers and addresses behind its last words. */
  private trailingContacts(section: Section): Span[] {
    const last = section.children.at(-1);
    if (last) return this.trailingContacts(last);
    let from = section.paragraphs.length;
    while (from > 0 && isContactLine(this.words(section.paragraphs[from - 1]!))) from--;
    return section.paragraphs.splice(from);
  }

  /**
   * Where, in a line within a piece, something else opens (a heading, a body, a division's bare name, also behind the end
   * of a sentence): the place, or null.
   */
  private opens(line: Span, first: boolean): number | null {
    const { kind, ...more } = lineKind(this.shape, line);
    const role = 'role' in more ? more.role : null;
    if (!first) {
      if ((kind === 'heading' || kind === 'inlineHeading') && role !== null && !this.isDivisionLabel(role)) return line.start;
      if (kind === 'body' && this.part?.role !== 'UNITS') return line.start;
      if (this.part?.role === 'DIVISIONS' && /^.{2,24}[与和同].{2,40}合署办公/u.test(this.words(line))) return line.start;
      if (this.foundsAnother(line)) return line.start;
      if (/^本(?:规定|方案)(?:由|自)/u.test(this.words(line))) return line.start;
      if (kind === 'navigation' || isFactField(this.words(line))) return line.start;
      if (kind === 'divisions' && (this.part?.role !== 'UNITS' || this.part.items.length === 0)) return line.start;
      const named = kind === 'division' || kind === 'divisionWithText';
      if (named && (this.part?.role === 'DIVISIONS' || (kind === 'division' && this.division === null && this.part?.role !== 'UNITS')))
        return line.start;
    }
    return this.headingBehind(line);
  }

  /** A heading that runs on behind a sentence: …其他任务。内设机构：. */
  private headingBehind(line: Span): number | null {
    for (let at = this.shape.indexOf('。', line.start); at >= 0 && at < line.end - 4; at = this.shape.indexOf('。', at + 1)) {
      const colon = this.shape.slice(at + 1, Math.min(line.end, at + 28)).search(/[，。；：]/u);
      if (colon < 2 || this.shape[at + 1 + colon] !== '：') continue;
      const role = headingRole(this.shape.slice(at + 1, at + 1 + colon)) ?? leadInRole(this.shape.slice(at + 1, at + 2 + colon));
      if (role !== null && !this.isDivisionLabel(role)) return at + 1;
    }
    return null;
  }

  /** （八）职能转变。…: a change told among the duties. */
  private reformWithin(section: Section): { heading: Span; rest: Span } | null {
    const [first, second] = splitOutsideBrackets(this.shape, section.head.start, section.head.end, '。：');
    if (!first || !second || headingRole(this.words(first)) !== 'REFORM') return null;
    return { heading: first, rest: { start: second.start, end: sectionSpan(section).end } };
  }

  /** A heading under which nothing stands, or only short words without a sentence: an entry of a page's menu. */
  private isMenu(part: Part): boolean {
    if (part.items.length > 0 || part.heading.end === part.heading.start || listed.has(part.role)) return false;
    const menu = part.paragraphs.every((line) => line.end - line.start <= 12 && !/[，。；：]/u.test(this.words(line)));
    if (menu) {
      this.found.navigation.push(part.heading, ...part.leadIns, ...part.paragraphs);
      this.found.numbers.push(part.section);
    }
    return menu;
  }
}

/** A section that has a name instead of a number. */
function bare(name: Span, parent: Section): Section {
  return {
    style: 'bare',
    number: null,
    printed: '',
    marker: { start: name.start, end: name.start },
    head: name,
    paragraphs: [],
    children: [],
    parent,
  };
}
