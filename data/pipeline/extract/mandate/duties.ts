import { readClauses } from '../../clauses/read-clause.js';
import type { DutyFact } from '../../facts/organization.js';
import { textOf, type Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sectionSpan, type Section } from '../../segment/section.js';
import { quote } from '../quote.js';
import type { Ledger } from './ledger.js';
import { isResidual } from './residual.js';

/** The duties of a list: one numbered item or one paragraph each, numbered from 1 in document order. */
export function readDuties(source: SourceText, items: readonly (Section | { span: Span; section: Section })[], ledger: Ledger): DutyFact[] {
  return items.map((item, index) => {
    const [span, section] = 'span' in item ? [item.span, item.section] : [sectionSpan(item), item];
    if (!('span' in item)) numbers(item, ledger);
    ledger.fact(span, 'Duty');
    const evidence = quote(source, span, section);
    const text = textOf(evidence.quote);
    return { ordinal: index + 1, text, residual: isResidual(text), clauses: readClauses(source, span, section), evidence };
  });
}

function numbers(section: Section, ledger: Ledger): void {
  ledger.number(section);
  for (const child of section.children) numbers(child, ledger);
}
