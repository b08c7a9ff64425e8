import type { Timing } from '../../../../graph-schema/model/vocabulary.js';
import type { ClauseFact, DutyFact } from '../../facts/organization.js';
import type { Quote } from '../../facts/span.js';

/** That something planned, required or reported shows a duty at work. Always inferred. */
export interface ExerciseFact {
  duty: DutyFact;
  /** The clause of the duty that the words lead to; null where the duty has no other. */
  clause: ClauseFact | null;
  /** Names the document as its input does. */
  document: string;
  /** Index into the document's activities, and into its indicators for the figures in the sentences. */
  activity: number;
  indicators: number[];
  /** 0–1. */
  confidence: number;
  rule: 'exercise-subject';
  timing: Timing;
  /** In Chinese: which words lead from the one to the other. */
  explanation: string;
  /** The sentences of the activity, in their order, and what of the duty they show at work: quotes of different documents. */
  shownBy: Quote[];
  shown: Quote;
}
