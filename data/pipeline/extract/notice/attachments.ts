import type { NameFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { trimSpan } from '../../text/trim-span.js';
import { quote } from '../quote.js';

const opening = /^附 {0,4}件? {0,2}(?:\d{1,2} {0,2})?：/u;
const number = /^(?:附件 {0,2})?\d{1,2}[.、：] {0,3}/u;

/** The attachments that the lines list (附件：1．… 2．…), and the lines that say it. */
export function attachmentsIn(source: SourceText, lines: readonly Span[]): { attachments: NameFact[]; lines: Span[] } {
  const { shape } = source;
  const attachments: NameFact[] = [];
  const taken: Span[] = [];
  let open = false;
  for (const line of lines) {
    const words = shape.slice(line.start, line.end);
    const opened = opening.exec(words);
    const numbered = number.exec(words.slice(opened?.[0].length ?? 0));
    if (!opened && !(open && numbered)) {
      open = false;
      continue;
    }
    open = true;
    taken.push(line);
    const start = line.start + (opened?.[0].length ?? 0) + (numbered?.[0].length ?? 0);
    const span = trimSpan(shape, start, /[。；]$/u.test(words) ? line.end - 1 : line.end);
    if (span.end > span.start)
      attachments.push({ name: source.slice(span.start, span.end).replace(/\s+/gu, ''), evidence: quote(source, span, null) });
  }
  return { attachments, lines: taken };
}
