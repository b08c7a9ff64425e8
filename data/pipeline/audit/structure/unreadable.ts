import type { Problem } from '../../facts/document.js';
import type { CompactText } from '../compact-text.js';
import { warning } from '../problem.js';

/** Replacement characters, what they look like once decoded again, and the boxes and question marks that stand for lost characters. */
const lost = /\ufffd+|(?:锟斤拷)+|(?:烫烫)+|[■□▇◆]{2,}|[?？]{4,}/gu;

/** Characters that were lost before the text came here. Neighbours a few characters apart are one place. */
export function auditUnreadable(text: CompactText): Problem[] {
  const places: { start: number; end: number }[] = [];
  for (const match of text.words.matchAll(lost)) {
    const last = places.at(-1);
    const end = match.index + match[0].length;
    if (last && match.index - last.end <= 8) last.end = end;
    else places.push({ start: match.index, end });
  }
  return places.map(({ start, end }) =>
    warning('unreadable', 'characters were lost here before the text was saved: look it up in the source', text.span(start, end)),
  );
}
