import type { OrganizationFacts } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { splitOutsideBrackets } from '../../text/split-outside-brackets.js';
import { trimSpan } from '../../text/trim-span.js';

/** A sentence with its words without white space and article number, for rules that only ask what it says. */
export interface Statement {
  span: Span;
  bare: string;
}

const longest = 600;

/** The sentences of a stretch that say something of the body as a whole: those outside its duties, divisions and boundaries. */
export function statements(source: SourceText, range: Span, organization: OrganizationFacts): Statement[] {
  const { duties, divisions, boundaries } = organization;
  const taken = [...duties, ...divisions, ...divisions.flatMap((division) => division.duties), ...boundaries].map(
    ({ evidence }) => evidence,
  );
  const inside = new Set(taken.flatMap(({ start, end }) => linesOf(source.shape, { start, end }).map((line) => line.start)));
  return linesOf(source.shape, range).flatMap((line) => {
    if (inside.has(line.start)) return [];
    return splitOutsideBrackets(source.shape, line.start, line.end, '。；').flatMap((part): Statement[] => {
      const span = trimSpan(source.shape, part.start, part.end);
      if (span.end - span.start < 4 || span.end - span.start > longest) return [];
      return [
        {
          span,
          bare: source.shape
            .slice(span.start, span.end)
            .replace(/\s+/gu, '')
            .replace(/^第[一-鿿\d]{1,5}条/u, ''),
        },
      ];
    });
  });
}

/** The lines that a stretch touches, each from its own beginning. */
function linesOf(shape: string, range: Span): Span[] {
  const lines: Span[] = [];
  let start = shape.lastIndexOf('\n', range.start - 1) + 1;
  while (start < range.end) {
    const stop = shape.indexOf('\n', start);
    const end = stop === -1 ? shape.length : stop;
    lines.push({ start, end: Math.min(end, Math.max(range.end, start)) });
    start = end + 1;
  }
  return lines;
}
