import type { ParsedDocument, Problem } from '../facts/document.js';
import type { SourceText } from '../read/source-text.js';

/** Every quotation must equal its slice, wherever in the facts it stands; one error for each that does not. */
export function auditQuotes(source: SourceText, facts: Omit<ParsedDocument, 'problems'>): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') {
      const { start, end, quote } = value as { start?: unknown; end?: unknown; quote?: unknown };
      if (typeof quote === 'string' && typeof start === 'number' && typeof end === 'number' && source.slice(start, end) !== quote) {
        problems.push({
          rule: 'quote-differs',
          message: `the quotation at ${start}–${end} is not what stands there`,
          start,
          end,
          severity: 'error',
        });
      }
      Object.values(value).forEach(visit);
    }
  };
  visit([
    facts.organizations,
    facts.activities,
    facts.indicators,
    facts.cites,
    facts.addressees,
    facts.attachments,
    facts.bodies,
    facts.document.evidence,
  ]);
  return problems;
}
