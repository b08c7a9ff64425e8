import type { DocumentAnnotationFragment } from '../../../lib/gql/operations';

export type Annotation = DocumentAnnotationFragment;

/** A stretch in code points, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const furniture = new Set(['HEADING', 'FURNITURE', 'REPEAT']);

/** True for a span that was read as a fact, not as a heading, page furniture or a second copy. */
export const isFact = (annotation: Annotation) => !furniture.has(annotation.kind);

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Wider spans first, so that a duty stands above its clauses. */
export const byWidth = (a: Span, b: Span) => b.end - b.start - (a.end - a.start) || a.start - b.start;
