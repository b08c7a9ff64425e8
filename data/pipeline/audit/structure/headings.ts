import { headingRole, leadInRole, type HeadingRole } from '../../extract/mandate/headings.js';
import { isReformHeading } from '../../extract/mandate/reform-heading.js';
import type { SpanUse } from '../../facts/activity.js';
import type { ParsedDocument } from '../../facts/document.js';
import type { OrganizationFacts } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import { bodyEnd, type CompactText } from '../compact-text.js';
import type { PrintedNumber } from './numbers.js';
import { organizationParts, type OrganizationPart } from './organization-parts.js';

/** A printed heading of a mandate and what stands under it. */
export interface PrintedHeading extends Span {
  words: string;
  /** What it promises; null for the heading of a group (取消的职责). */
  role: HeadingRole | null;
  /** The number that it follows directly. */
  number: PrintedNumber | null;
  /** The body in whose part of the document it stands; null where the text names none. */
  organization: OrganizationFacts | null;
  /** From its end to where the next thing of its rank begins. */
  under: Span;
}

/** The headings of a mandate, in order. Linear in the length of the document. */
export function printedHeadings(parsed: ParsedDocument, numbers: readonly PrintedNumber[], text: CompactText): PrintedHeading[] {
  const numberBefore = new Map(numbers.map((number) => [text.indexOf(number.end), number]));
  const parts = organizationParts(parsed);
  let part = 0;
  // a numbered heading that nothing follows was taken for an entry of a menu; menus are not numbered
  const isHeading = ({ use, kind, start }: SpanUse): boolean =>
    (use === 'HEADING' && kind === 'heading') || (kind === 'navigation' && numberBefore.has(text.indexOf(start)));
  const headings = parsed.uses
    .filter(isHeading)
    .sort((a, b) => a.start - b.start)
    .map((use): PrintedHeading => {
      const words = text.wordsOf(use);
      while (part + 1 < parts.length && parts[part + 1]!.start < use.end) part++;
      return {
        start: use.start,
        end: use.end,
        words,
        role: isReformHeading(words) ? null : (headingRole(words) ?? leadInRole(words)),
        number: numberBefore.get(text.indexOf(use.start)) ?? null,
        organization: parts[part]?.organization ?? null,
        under: { start: use.end, end: bodyEnd(parsed.document) },
      };
    });
  close(headings, numbers, parts);
  return headings;
}

/** Ends what stands under each heading, from the last to the first: at a number of its rank, another section, another body. */
function close(headings: readonly PrintedHeading[], numbers: readonly PrintedNumber[], parts: readonly OrganizationPart[]): void {
  const atDepth: number[] = [];
  let number = numbers.length - 1;
  let part = parts.length - 1;
  let next: PrintedHeading | null = null;
  let other: PrintedHeading | null = null;
  let nextPart = Infinity;
  for (const heading of [...headings].reverse()) {
    for (; number >= 0 && numbers[number]!.start >= heading.end; number--) atDepth[numbers[number]!.depth] = numbers[number]!.start;
    for (; part >= 0 && parts[part]!.start >= heading.end; part--) nextPart = parts[part]!.start;
    const sameRank = heading.number ? atDepth.slice(0, heading.number.depth + 1).filter((start) => start !== undefined) : [];
    const section = next?.role === heading.role ? other : next;
    heading.under = {
      start: heading.end,
      end: Math.max(heading.end, Math.min(heading.under.end, nextPart, section?.number?.start ?? section?.start ?? Infinity, ...sameRank)),
    };
    if (heading.role === null) continue;
    if (next?.role !== heading.role) other = next;
    next = heading;
  }
}
