import type { AuthorityRole, Basis, Gap, MandateSection, ReformKind } from '../../graph-schema/model/vocabulary.js';

/** What the atlas knows of itself before a question is read: cities, their departments, and what their sources lack. */
export interface AskScope {
  cities: AskCity[];
}
export interface AskCity {
  id: string;
  code: string;
  name: string;
  departments: AskDepartment[];
}
export interface AskDepartment {
  id: string;
  name: string;
  /** Short names and nameplates. */
  aliases: string[];
  gaps: { section: MandateSection; gap: Gap }[];
}

/** Facts that may answer, as plain data; `department` is an id of the scope. */
export interface AskCandidates {
  duties: DutyCandidate[];
  reformActions: ReformCandidate[];
  boundaries: BoundaryCandidate[];
  divisions: DivisionCandidate[];
  divisionClauses: DivisionClauseCandidate[];
}
export interface DutyCandidate {
  id: string;
  department: string;
  ordinal: number;
  text: string;
  residual: boolean;
  clauses: { id: string; ordinal: number; text: string; role: AuthorityRole; roles: AuthorityRole[] }[];
  assignments: { id: string; basis: Basis; confidence: number | null; clause: string | null; division: string; divisionName: string }[];
}
export interface ReformCandidate {
  id: string;
  department: string;
  kind: ReformKind;
  ordinal: number;
  text: string;
  recipients: string[];
  sources: string[];
}
export interface BoundaryCandidate {
  id: string;
  department: string;
  ordinal: number;
  topic: string;
  text: string;
  partners: string[];
  /** `body` is null for the department itself. */
  sides: { own: boolean; role: AuthorityRole; text: string; body: string | null }[];
}
export interface DivisionCandidate {
  id: string;
  department: string;
  ordinal: number | null;
  name: string;
  nameplates: string[];
  /** Ids of the duties that it holds. */
  duties: string[];
}
/** A sentence that a document prints under a division. */
export interface DivisionClauseCandidate {
  id: string;
  department: string;
  division: { id: string; name: string; ordinal: number | null };
  ordinal: number;
  text: string;
  residual: boolean;
  roles: AuthorityRole[];
  /** The duties that it leads to; confidence is null where it is stated. */
  leadsTo: { duty: string; confidence: number | null }[];
}
