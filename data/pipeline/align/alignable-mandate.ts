import type { AuthorityRole } from '../../../graph-schema/model/vocabulary.js';

/** What is compared of a clause. `parties` are the names of the other bodies in it, which are not what it is about. */
export interface AlignableClause {
  ordinal: number;
  text: string;
  verbs: readonly string[];
  roles: readonly AuthorityRole[];
  parties: readonly string[];
}

/** What is compared of a duty; a residual one is left out. */
export interface AlignableDuty {
  ordinal: number;
  text: string;
  residual: boolean;
  clauses: readonly AlignableClause[];
}

/** What is compared of a mandate: its duties, and the names of the department and its place, which say nothing of a duty's subject. */
export interface AlignableMandate {
  names: readonly string[];
  duties: readonly AlignableDuty[];
}
