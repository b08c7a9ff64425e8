import { codePointOffsets } from '../../lib/code-points';
import type { Mark, ScorecardData, Span } from './scorecard-data';
import { tintOf, type Tint } from './tint';

/** A stretch of one look. */
export interface Piece extends Span {
  text: string;
  tint: Tint;
  mark: 'first' | 'related' | null;
  problem: boolean;
}

/** A line of the text that is not empty. */
export interface Paragraph extends Span {
  pieces: Piece[];
  repeat: boolean;
}

/** Cuts a text into its lines, and each line where its use, a mark or a problem begins or ends. Linear in the text. */
export function paragraphsOf(text: string, card: Pick<ScorecardData, 'spans' | 'problems'>, mark: Mark | null): Paragraph[] {
  const offsets = codePointOffsets(text);
  const length = offsets.length - 1;
  const problem = new Uint8Array(length);
  for (const { start, end } of card.problems) if (typeof start === 'number' && typeof end === 'number') problem.fill(1, start, end);
  const cuts = new Set(mark ? [mark.start, mark.end, mark.related?.start ?? mark.start, mark.related?.end ?? mark.end] : []);
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | null = null;
  const add = (piece: Piece, repeat: boolean) => {
    if (!current || current.repeat !== repeat) {
      if (!piece.text.trim()) return;
      current = { start: piece.start, end: piece.end, pieces: [], repeat };
      paragraphs.push(current);
    }
    current.pieces.push(piece);
    current.end = piece.end;
  };
  for (const span of card.spans) {
    const tint = tintOf(span);
    const repeat = span.use === 'REPEAT';
    let start = span.start;
    for (let at = span.start; at < Math.min(span.end, length); at++) {
      const character = text[offsets[at]!];
      const isBreak = character === '\n' || character === '\r';
      const next = at + 1;
      const isCut = next === span.end || cuts.has(next) || (next < length && problem[next] !== problem[at]);
      if (!isBreak && !isCut) continue;
      const end = isBreak ? at : next;
      if (end > start) {
        const piece = {
          start,
          end,
          text: text.slice(offsets[start], offsets[end]),
          tint,
          mark: marked(start, end, mark),
          problem: problem[start] === 1,
        };
        add(piece, repeat);
      }
      if (isBreak) current = null;
      start = next;
    }
  }
  return paragraphs;
}

function marked(start: number, end: number, mark: Mark | null): Piece['mark'] {
  const within = (span: Span | null | undefined) => !!span && span.start <= start && end <= span.end;
  if (within(mark)) return 'first';
  return within(mark?.related) ? 'related' : null;
}
