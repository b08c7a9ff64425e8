import type { CoverageUse, Gap, MandateSection, ProblemSeverity } from '../../lib/gql/operations';

/** A stretch in code points, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface ProblemData {
  rule: string;
  message: string;
  severity: ProblemSeverity;
  start?: number | null | undefined;
  end?: number | null | undefined;
  related?: Span | null | undefined;
  expected?: number | null | undefined;
  found?: number | null | undefined;
}

export interface SectionData {
  section: MandateSection;
  found: boolean;
  gap?: Gap | null | undefined;
  knownMinimum?: number | null | undefined;
  place?: Span | null | undefined;
}

/** What the scorecard shows; a document of the atlas and one that is only previewed give the same. */
export interface ScorecardData {
  characters: number;
  assigned: number;
  furniture: number;
  repeated: number;
  unassigned: readonly Span[];
  spans: readonly (Span & { use: CoverageUse; kind: string })[];
  organizations: readonly { organization: string; sections: readonly SectionData[] }[];
  counts: readonly { name: string; count: number; expected?: number | null | undefined }[];
  clauses: number;
  unmapped: readonly (Span & { text: string; path?: string | null | undefined })[];
  problems: readonly ProblemData[];
}

/** What is marked in the text: a place, and the other place of a conflict. */
export interface Mark extends Span {
  related?: Span | null | undefined;
}

/** The place of a problem, or null where it concerns the whole document. */
export function markOf({ start, end, related }: ProblemData): Mark | null {
  return typeof start === 'number' && typeof end === 'number' ? { start, end, related } : null;
}

export const sameMark = (a: Mark | null, b: Mark | null): boolean =>
  a !== null && b !== null && a.start === b.start && a.end === b.end && (a.related?.start ?? -1) === (b.related?.start ?? -1);

export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
