import type { Basis } from '../../../../graph-schema/model/vocabulary.js';
import type { ClauseFact, DivisionClauseFact, DivisionFact, DutyFact } from '../../facts/organization.js';
import type { Quote } from '../../facts/span.js';

/** That a division holds a duty, or one clause of it. */
export interface AssignmentFact {
  division: DivisionFact;
  duty: DutyFact;
  /** Null where the division holds the duty as a whole, or as far as can be seen. */
  clause: ClauseFact | null;
  /** The sentence under the division's name that it goes by; null where the document prints none. */
  from: DivisionClauseFact | null;
  basis: Basis;
  /** 0–1; null where it is stated. */
  confidence: number | null;
  rule: 'division-wording' | 'division-reference' | 'division-clause' | 'division-name' | 'division-activity';
  /** In Chinese: which words lead from the one to the other. */
  explanation: string;
  /** The very Quote objects of the facts it rests on, so that each can be led back to its document. */
  evidence: Quote[];
}
