import type { AuthorityRole, Gap, MandateSection, ReformKind } from '../../graph-schema/model/vocabulary.js';
import type { AlignableClause, AlignableDuty, AlignableMandate } from '../pipeline/align/alignable-mandate.js';

/** A clause of a loaded mandate. `area` is the id of its primary function area, null where it is uncoded. */
export interface ComparableClause extends AlignableClause {
  id: string;
  role: AuthorityRole;
  area: string | null;
}

export interface ComparableDuty extends AlignableDuty {
  id: string;
  clauses: readonly ComparableClause[];
}

export interface ComparableReformAction {
  id: string;
  kind: ReformKind;
  text: string;
  /** Whether it names or describes somebody who receives the duty. */
  received: boolean;
  /** Names of the bodies in it. */
  bodies: readonly string[];
  area: string | null;
}

export interface ComparableBoundary {
  id: string;
  bodies: readonly string[];
  sides: readonly { id: string; own: boolean; text: string }[];
}

/** What is compared of one version of a department's mandate, as it stands in the graph. Residual duties are in it and left out of every count. */
export interface ComparableMandate extends AlignableMandate {
  /** The name that notes use. */
  department: string;
  duties: readonly ComparableDuty[];
  reformActions: readonly ComparableReformAction[];
  boundaries: readonly ComparableBoundary[];
  /** Sections that its source lacks or puts elsewhere; `id` is null where no mandate of the time is known. */
  gaps: readonly { id: string | null; section: MandateSection; gap: Gap }[];
}

/** The duties that count: those that are no catch-alls. */
export const countedDuties = ({ duties }: ComparableMandate): ComparableDuty[] => duties.filter(({ residual }) => !residual);
/** The clauses that count. */
export const countedClauses = (mandate: ComparableMandate): ComparableClause[] => countedDuties(mandate).flatMap(({ clauses }) => clauses);
/** Why a section of the source is not there; null where it is. */
export const lackOf = ({ gaps }: ComparableMandate, section: MandateSection): { id: string | null; gap: Gap } | null =>
  gaps.find((one) => one.section === section) ?? null;
