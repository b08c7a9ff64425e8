import type { AuthorityRole, EvidenceLinkFragment, BodyNameFragment, MatchRelation, ReviewStatus } from '../../../lib/gql/operations';

export type SideName = 'left' | 'right';

/** A stretch of a clause in code points: SHARED stands in both, PAIRED answers other words, DIFFERING stands here alone. */
export interface WordSpan {
  start: number;
  end: number;
  kind: 'SHARED' | 'PAIRED' | 'DIFFERING';
}

/** One clause of a duty that is no catch-all. */
export interface ComparedClause {
  id: string;
  ordinal: number;
  text: string;
  verbs: readonly string[];
  /** The main one of `roles`. */
  role: AuthorityRole;
  roles: readonly AuthorityRole[];
  parties: readonly BodyNameFragment[];
  duty: { id: string; ordinal: number };
  /** Code of its main area; null where it is coded to none. Inferred. */
  area: string | null;
  evidence: EvidenceLinkFragment[];
}

/** Two clauses that may answer each other. Always inferred. */
export interface ClausePair {
  id: string;
  relation: MatchRelation;
  /** 0–1: how likely a careful reader says so. */
  score: number;
  explanation: string;
  method: string;
  reviewStatus: ReviewStatus;
  left: ComparedClause;
  right: ComparedClause;
  leftSpans: readonly WordSpan[];
  rightSpans: readonly WordSpan[];
}
