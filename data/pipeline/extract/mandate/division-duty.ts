import { readClauses } from '../../clauses/read-clause.js';
import type { DivisionDutyFact, DivisionFact } from '../../facts/organization.js';
import { textOf, type Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { Section } from '../../segment/section.js';
import { quote } from '../quote.js';
import { isResidual } from './residual.js';

/**
 * One printed item or paragraph of what a division does, with its clauses: read like a duty of the department, the
 * ordinals going on from the clauses that the division has already.
 */
export function readDivisionDuty(source: SourceText, span: Span, section: Section | null, division: DivisionFact): DivisionDutyFact {
  const evidence = quote(source, span, section);
  const before = division.duties.reduce((sum, { clauses }) => sum + clauses.length, 0);
  const clauses = readClauses(source, span, section).map((clause) => ({
    ...clause,
    ordinal: before + clause.ordinal,
    residual: isResidual(clause.text),
  }));
  return { text: textOf(evidence.quote), clauses, evidence };
}
