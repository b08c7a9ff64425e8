import { codePointOffsets } from './code-points';

export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/**
 * Cuts `text` at the given spans (code points, end exclusive, in any order, overlaps allowed) into marked and unmarked
 * pieces that together are exactly `text`.
 */
export function markedPieces(text: string, spans: readonly { start: number; end: number }[]): MarkedPiece[] {
  const offsets = codePointOffsets(text);
  const unit = (point: number) => offsets[Math.max(0, point)] ?? text.length;
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(done, unit(span.start));
    const to = unit(span.end);
    if (to <= from) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    const last = pieces.at(-1);
    if (last?.marked) last.text += text.slice(from, to);
    else pieces.push({ text: text.slice(from, to), marked: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}
