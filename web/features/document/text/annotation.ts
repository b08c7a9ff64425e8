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

/** Without clauses that are a whole duty: those words are shown once, as the duty. */
export function withoutEchoes(facts: readonly Annotation[]): Annotation[] {
  const duties = new Set(facts.filter((fact) => fact.kind === 'Duty').map(({ start, end }) => `${start}-${end}`));
  return facts.filter((fact) => fact.kind !== 'Clause' || !duties.has(`${fact.start}-${fact.end}`));
}
