import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sectionPath, sectionSpan, type Section } from '../../segment/section.js';
import { hanNumber } from '../../text/han-number.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { trimSpan } from '../../text/trim-span.js';
import type { Ledger } from '../mandate/ledger.js';
import { blocksOf, type Block } from './blocks.js';
import { announcedCount, announcedRole, yearIn, type SectionRole } from './section-words.js';

/** A stretch of a report or plan that does one thing, under the headings that lead to it. */
export interface Passage {
  role: SectionRole;
  span: Span;
  /** One numbered item, as against running text. */
  item: boolean;
  /** The nearest printed heading above it, without number and final punctuation. */
  group: string | null;
  /** The year its heading speaks of. */
  period: string | null;
  path: string | null;
}

interface State {
  role: SectionRole;
  group: string | null;
  period: string | null;
  count: string | null;
}

const longestHeading = 60;

/**
 * Reads a tree of sections as passages, in document order; headings, lead-ins and printed numbers go to the ledger.
 * `initial` is what the text does before any heading says it.
 */
export function readPassages(source: SourceText, root: Section, initial: SectionRole, ledger: Ledger): Passage[] {
  return new PassageReader(source, ledger).read(root, { role: initial, group: null, period: null, count: null });
}

class PassageReader {
  readonly #passages: Passage[] = [];

  constructor(
    private readonly source: SourceText,
    private readonly ledger: Ledger,
  ) {}

  read(root: Section, state: State): Passage[] {
    const after = this.#blocks(root.paragraphs, state, root);
    for (const child of root.children) this.#section(child, { ...after });
    return this.#passages;
  }

  #section(section: Section, state: State): void {
    this.ledger.number(section);
    const words = this.#words(section.head);
    const path = sectionPath(section);
    const leaf = section.children.length === 0;
    const listed = blocksOf(this.source.shape, section.paragraphs).some((block) => block.item !== null);
    const headed = words.length <= longestHeading && (!/[。；]$/u.test(words) || (!leaf && !/[。；]./u.test(words)));
    const role = headed || !leaf ? announcedRole(firstSentence(words)) : null;
    const inner: State = {
      ...state,
      role: role ?? state.role,
      period: yearIn(firstSentence(words)) ?? state.period,
      count: announcedCount(words),
    };
    const isTask = inner.role !== 'GENERAL' && inner.role !== 'TARGETS' && role === null;
    const bare = section.paragraphs.length === 0 && role === null;
    if (leaf && (bare || !headed || (isTask && !listed))) {
      this.#push({ role: inner.role, span: sectionSpan(section), item: true, group: state.group, period: inner.period, path });
      return;
    }
    const heading = headed ? section.head : this.#firstSentence(section.head);
    this.ledger.heading(heading);
    const within: State = { ...inner, group: groupName(this.#words(heading)) };
    const rest = trimSpan(this.source.shape, heading.end, section.head.end);
    const after = this.#blocks(rest.end > rest.start ? [rest, ...section.paragraphs] : section.paragraphs, within, section);
    for (const child of section.children) this.#section(child, { ...after });
  }

  /** Paragraphs without printed numbers of their own; returns the state that holds behind them. */
  #blocks(paragraphs: readonly Span[], state: State, section: Section): State {
    let now = { ...state };
    const blocks = blocksOf(this.source.shape, paragraphs);
    for (const [index, block] of blocks.entries()) {
      if (block.item) {
        this.#item(block, now, section);
        if (block.item.last) this.#compareCount(block, now);
      } else now = this.#text(block.span, now, section, blocks[index + 1]?.item?.number === 1);
    }
    return now;
  }

  #item({ span, item }: Block, state: State, section: Section): void {
    this.ledger.heading(item!.marker, 'number');
    this.#push({
      role: state.role,
      span,
      item: true,
      group: state.group,
      period: state.period,
      path: sectionPath(section) + item!.printed,
    });
  }

  #compareCount({ item, span }: Block, state: State): void {
    const stated = state.count === null ? null : hanNumber(state.count);
    if (stated === null || stated === item!.number) return;
    this.ledger.warn('stated-count-differs', `The text announces ${stated} items, the list has ${item!.number}.`, span);
  }

  /** Running text: lead-ins change what follows, all else is a passage. */
  #text(span: Span, state: State, section: Section, beforeList: boolean): State {
    let now = { ...state };
    let content: Span | null = null;
    const flush = () => {
      if (content)
        this.#push({
          role: now.role,
          span: content,
          item: false,
          group: now.group,
          period: now.period,
          path: sectionPath(section) || null,
        });
      content = null;
    };
    const pieces = this.#pieces(span);
    for (const [index, piece] of pieces.entries()) {
      const words = this.#words(piece);
      const isLast = index === pieces.length - 1;
      const leads = words.endsWith('：') || (isLast && (beforeList || !/[。；！？]$/u.test(words)));
      const role = leads && words.length <= longestHeading * 2 ? announcedRole(words) : null;
      if (role === null) content = { start: content === null ? piece.start : (content as Span).start, end: piece.end };
      else {
        flush();
        this.ledger.heading(piece);
        now = { role, group: groupName(words), period: yearIn(words) ?? now.period, count: announcedCount(words) };
      }
    }
    // a general requirement or targets that follow their lead-in end with their paragraph
    if (beforeList && content !== null && (now.role === 'GENERAL' || now.role === 'TARGETS'))
      return this.#listAfter(content, pieces.at(-1)!, now, section);
    const ended = content !== null && !beforeList && (now.role === 'GENERAL' || now.role === 'TARGETS');
    flush();
    return ended ? { ...state, period: now.period } : now;
  }

  /** A list that follows a general requirement or targets under a lead-in of its own holds what is to be done. */
  #listAfter(content: Span, lead: Span, now: State, section: Section): State {
    const words = this.#words(lead);
    const own = /[：，]$/u.test(words) && words.length <= longestHeading * 2;
    const before = own ? trimSpan(this.source.shape, content.start, lead.start) : content;
    this.#push({ role: now.role, span: before, item: false, group: now.group, period: now.period, path: sectionPath(section) || null });
    if (own) this.ledger.heading(lead);
    return { role: 'TASKS', group: own ? groupName(words) : now.group, period: now.period, count: announcedCount(words) };
  }

  /** The sentences of a text, cut behind colons outside brackets too. */
  #pieces(span: Span): Span[] {
    return sentenceSpans(this.source.shape, span).flatMap((sentence) => {
      const out: Span[] = [];
      let start = sentence.start;
      for (let i = sentence.start; i < sentence.end; i++) {
        if (this.source.shape[i] !== '：') continue;
        if (announcedRole(this.source.shape.slice(Math.max(start, i - 2 * longestHeading), i)) === null) continue;
        out.push(trimSpan(this.source.shape, start, i + 1));
        start = i + 1;
      }
      const rest = trimSpan(this.source.shape, start, sentence.end);
      return rest.end > rest.start ? [...out, rest] : out;
    });
  }

  #firstSentence(span: Span): Span {
    return sentenceSpans(this.source.shape, span)[0] ?? span;
  }

  #words(span: Span): string {
    return this.source.shape.slice(span.start, span.end);
  }

  #push(passage: Passage): void {
    if (passage.span.end > passage.span.start) this.#passages.push(passage);
  }
}

function firstSentence(words: string): string {
  return words.split(/[。；]/u, 1)[0]!;
}

function groupName(heading: string): string | null {
  return heading.replace(/\s+/gu, '').replace(/[：。，；]+$/u, '') || null;
}
