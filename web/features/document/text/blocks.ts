import { codePointOffsets } from '../../../lib/code-points';
import { isFact, type Annotation, type Span } from './annotation';

/** A paragraph as it is shown: a line of the text, or a part of a run-on line. Blocks leave out only white space between lines. */
export interface Block extends Span {
  text: string;
  heading: boolean;
  furniture: boolean;
  repeat: boolean;
  /** Facts that begin in this block. */
  facts: Annotation[];
}

/** Kinds of fact that a document prints as items of their own. */
const itemKinds = new Set(['HEADING', 'Duty', 'ReformAction', 'Division', 'Boundary', 'StaffQuota', 'Activity']);

/** From this length on a line is taken for run-on items and cut where they end. */
const runOnLength = 120;

/**
 * Cuts a document into the paragraphs to show. Lines stay lines; a long line is cut after each item that stands in it, so
 * that an item's printed number begins its paragraph.
 */
export function blocksOf(text: string, annotations: readonly Annotation[]): Block[] {
  const offsets = codePointOffsets(text);
  const slice = (span: Span) => text.slice(offsets[span.start], offsets[span.end]);
  const sorted = [...annotations].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = itemEnds(sorted);
  const copies = sorted.filter(({ kind }) => kind === 'REPEAT').flatMap(({ start, end }) => [start, end]);
  const blocks: Block[] = [];
  for (const line of linesOf(text, offsets)) {
    const inLine = (point: number) => point > line.start && point < line.end;
    const items = line.end - line.start > runOnLength ? ends.filter(inLine) : [];
    // A further copy may begin in the middle of a line.
    const cuts = [...new Set([...items, ...copies.filter(inLine)])].sort((a, b) => a - b);
    let start = line.start;
    for (const end of [...cuts, line.end]) {
      const block = { start, end };
      start = end;
      const words = slice(block);
      if (words.trim()) blocks.push({ ...block, text: words, heading: false, furniture: false, repeat: false, facts: [] });
    }
  }
  describe(blocks, sorted);
  return blocks;
}

/** Ends of the items that lie in no other item, in order. */
function itemEnds(sorted: readonly Annotation[]): number[] {
  const ends: number[] = [];
  let covered = 0;
  for (const annotation of sorted) {
    if (!itemKinds.has(annotation.kind) || annotation.end <= covered) continue;
    covered = annotation.end;
    ends.push(annotation.end);
  }
  return ends;
}

function* linesOf(text: string, offsets: number[]): Generator<Span> {
  let start = 0;
  const length = offsets.length - 1;
  for (let point = 0; point <= length; point++) {
    const character = text[offsets[point]!];
    if (point < length && character !== '\n' && character !== '\r') continue;
    if (point > start) yield { start, end: point };
    start = point + 1;
  }
}

/** Gives each block the facts that begin in it and says what it was read as. One pass over both lists. */
function describe(blocks: Block[], sorted: readonly Annotation[]): void {
  let index = 0;
  for (const annotation of sorted) {
    while (index < blocks.length && blocks[index]!.end <= annotation.start) index++;
    const block = blocks[index];
    if (!block) break;
    if (isFact(annotation)) block.facts.push(annotation);
    else markBlocks(blocks, index, annotation);
  }
  // A line with a fact in it is not set as a heading, even where it begins with one.
  for (const block of blocks) if (block.facts.length > 0) block.heading = false;
}

function markBlocks(blocks: Block[], from: number, annotation: Annotation): void {
  for (let index = from; index < blocks.length && blocks[index]!.start < annotation.end; index++) {
    const block = blocks[index]!;
    if (annotation.kind === 'REPEAT') block.repeat = true;
    else if (annotation.kind === 'HEADING') block.heading = true;
    else block.furniture = true;
  }
}
