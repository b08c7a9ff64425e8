import type { Label } from '../../graph-schema/model/labels.js';
import type { Basis, ReviewStatus } from '../../graph-schema/model/vocabulary.js';
import type { FactOrigin } from '../cite/fact-origin.js';

export type ExportValue = string | number | boolean | null | readonly string[];

/** A sentence that bears a fact out; offsets count code points of the document's text, end exclusive. */
export interface ExportEvidence {
  id: string;
  quote: string;
  start: number;
  end: number;
  path: string | null;
  document: string;
}

/** One node of the graph as exports write it. */
export interface ExportFact {
  id: string;
  label: Label;
  properties: Readonly<Record<string, ExportValue | undefined>>;
  /** Where its relationships lead, of what is exported too; by type and id. */
  links: readonly { type: string; target: string }[];
  /** In the order of document and text. */
  evidence: readonly ExportEvidence[];
  origin: FactOrigin;
  basis: Basis;
  /** Of what is inferred; null elsewhere. */
  rule: string | null;
  confidence: number | null;
  reviewStatus: ReviewStatus | null;
  /** Ids of what it stands in; null for what departments share. */
  department: string | null;
  city: string | null;
  mandate: string | null;
  /** Id of what it is a part of: of a clause its duty, of a side its boundary; null for what hangs on department or mandate. */
  within: string | null;
}

/** A document that evidence lies in. */
export interface ExportDocument {
  id: string;
  title: string;
  number: string | null;
  date: string | null;
  issuer: string | null;
  supplied: readonly string[];
  sha256: string;
}

/** One end of an alignment. */
export interface ExportEnd {
  id: string;
  label: 'Duty' | 'Clause';
  text: string;
  department: string;
  evidence: ExportEvidence | null;
}

/** Two duties or clauses that answer each other; always inferred, by a method or by people. */
export interface ExportAlignment {
  id: string;
  /** As people have judged it, else as the method says. */
  relation: 'EXACT' | 'CLOSE' | 'BROADER' | 'NARROWER' | 'RELATED';
  /** Of the method, also where people judged otherwise. */
  score: number;
  method: string;
  explanation: string;
  reviewStatus: ReviewStatus;
  /** Who stands for the relation; empty where nobody has judged it. */
  reviewers: readonly string[];
  left: ExportEnd;
  right: ExportEnd;
}

/** What is written in one go: the facts of one department, or some of those that departments share. */
export interface ExportChunk {
  facts: readonly ExportFact[];
  alignments: readonly ExportAlignment[];
  /** Inferred facts and alignments that the policy left out. */
  leftOut: number;
  /** Names of everything that facts and links of this chunk speak of, by id. */
  names: ReadonlyMap<string, string>;
  documents: ReadonlyMap<string, ExportDocument>;
  /** Number, dates and currency of mandates, by id. */
  mandates: ReadonlyMap<string, ExportMandate>;
}

export interface ExportMandate {
  title: string;
  number: string | null;
  inForceFrom: string | null;
  inForceTo: string | null;
  /** Whether it is the latest version. */
  current: boolean;
}

/** What an export says of itself. */
export interface ExportHead {
  /** Version of the dataset. */
  dataset: string;
  /** When the dataset was loaded, ISO 8601. An export holds no time of its own, so that two of the same data are equal. */
  loadedAt: string | null;
  /** What was asked for: all, department:…, compare:…,… */
  scope: string;
  withInferred: boolean;
  /** Where pages of facts are found; null where nobody has said. */
  publicUrl: string | null;
}
