import type { DocumentFormat, DocumentKind } from '../../../graph-schema/model/vocabulary.js';
import type { ActivityFact, IndicatorFact, SpanUse } from './activity.js';
import type { BodyMention, LegalBasisFact, NameFact, OrganizationFacts } from './organization.js';
import type { Quote, Span } from './span.js';

/** A finding about the document or its reading; spans in code points, null where it concerns the whole. */
export interface Problem {
  rule: string;
  message: string;
  start: number | null;
  end: number | null;
  /** An error makes `check` fail; a warning is only reported. */
  severity: 'error' | 'warning';
  /** The other place of a conflict: the list that was found, where `start` and `end` are the sentence that states its count. */
  related?: Span;
  /** What the text (or the manifest) says there should be, and what there is; both or neither. */
  expected?: number;
  found?: number;
}

/** One document as read: the pipeline's result for one file, from its text alone. */
export interface ParsedDocument {
  document: {
    title: string | null;
    kind: DocumentKind;
    number: string | null;
    /** ISO 8601 in the document's own precision. */
    date: string | null;
    issuer: string | null;
    sha256: string;
    /** How often the text stands in the file; 1 = once. */
    repeats: number;
    format: DocumentFormat;
    /** Of the file's text, as the Encoding Standard spells it: utf-8, gb18030. */
    encoding: string;
    evidence: Quote[];
    text: string;
    length: number;
    copies: Span[];
  };
  organizations: OrganizationFacts[];
  addressees: NameFact[];
  attachments: NameFact[];
  cites: LegalBasisFact[];
  activities: ActivityFact[];
  indicators: IndicatorFact[];
  /** Bodies that the text names without saying what they are to the department. */
  bodies: BodyMention[];
  uses: SpanUse[];
  /** Spans of the body that nothing above explains. */
  unassigned: (Span & { text: string })[];
  problems: Problem[];
}
