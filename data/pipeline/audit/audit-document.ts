import type { ParsedDocument, Problem } from '../facts/document.js';
import { compactText } from './compact-text.js';
import { auditDivisionCount } from './stated/division-count.js';
import { auditDutyCount, auditGroupCounts } from './stated/item-count.js';
import { auditPostSums } from './stated/post-sums.js';
import { itemFinder } from './stated/statement.js';
import { auditCutShort } from './structure/cut-short.js';
import { printedHeadings } from './structure/headings.js';
import { auditNumbering } from './structure/numbering.js';
import { printedNumbers } from './structure/numbers.js';
import { organizationParts } from './structure/organization-parts.js';
import { auditRepeatedItems } from './structure/repeated-items.js';
import { auditSections } from './structure/sections.js';
import { auditUnreadable } from './structure/unreadable.js';

/**
 * What is wrong with a document as it was read, from the text and the facts alone: stated counts that differ from what was
 * found, numbers that skip or repeat, sections that are empty or stand twice, items that repeat each other, statements that
 * break off, characters that were lost. In the order of the text. Each has a place; a conflict has both (`related`).
 */
export function auditDocument(parsed: ParsedDocument): Problem[] {
  const text = compactText(parsed);
  const numbers = printedNumbers(parsed, text);
  const found = [...auditUnreadable(text), ...auditNumbering(numbers, text), ...auditCutShort(parsed, text), ...auditRepeatedItems(parsed)];
  if (parsed.document.kind === 'MANDATE') {
    const headings = printedHeadings(parsed, numbers, text);
    const inItem = itemFinder(parsed);
    for (const part of organizationParts(parsed)) {
      found.push(...auditDivisionCount(part, text, inItem), ...auditDutyCount(part, text, inItem));
    }
    found.push(...auditSections(parsed, headings, text), ...auditGroupCounts(headings, parsed), ...auditPostSums(parsed, text));
  }
  return found.sort((a, b) => a.start! - b.start! || a.end! - b.end!);
}
