import { codePointOffsets } from '../../../lib/code-points';
import type { WordSpan } from './comparison';

export interface WordPiece {
  text: string;
  kind: WordSpan['kind'] | null;
}

/** Cuts `text` at the spans, which do not overlap; the pieces together are exactly `text`. */
export function wordPieces(text: string, spans: readonly WordSpan[]): WordPiece[] {
  const offsets = codePointOffsets(text);
  const unit = (point: number) => offsets[Math.max(0, point)] ?? text.length;
  const pieces: WordPiece[] = [];
  let done = 0;
  for (const { start, end, kind } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(done, unit(start));
    const to = unit(end);
    if (to <= from) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), kind: null });
    pieces.push({ text: text.slice(from, to), kind });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), kind: null });
  return pieces;
}
