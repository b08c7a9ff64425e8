import type { AuthorityRole, MandateSection, ReformKind } from '../../graph-schema/model/vocabulary.js';

/** A question as understood. All words are folded. */
export interface Question {
  /** What is asked about, piece by piece, as shown to the reader. */
  topics: string[];
  /** The words of the topics that must be answered for, each once. */
  terms: string[];
  /** The terms of each part of an enumeration (信息安全和电力): where no duty answers all, one may answer a part. */
  groups: string[][];
  /** The terms of what is asked for in the end, without what only leads to it or exemplifies it; the likeliest first. */
  cores: string[][];
  /** The topics and all the wordings they may have in a text: what the full-text index is asked for. */
  wanted: string;
  /** False for what holds no question: empty, a lone character, too long, or no words. */
  readable: boolean;
  /** Ids of cities and departments that it names; empty for all. */
  cities: string[];
  departments: string[];
  /** Roles asked for (谁牵头, 谁配合). */
  roles: AuthorityRole[];
  /** Kinds of reform asked for (取消了哪些). */
  reformKinds: ReformKind[];
  /** Whether the reform itself is asked for, rather than who holds a topic. */
  asksReform: boolean;
  /** Names that look like divisions (信用管理处). */
  divisionNames: string[];
  /** Whether the answer wanted is a division (哪个处室). */
  asksDivision: boolean;
  /** Names of other bodies (商务委). */
  bodies: string[];
  /** The words of those names, for a city whose sources know no such body. */
  bodyTerms: string[];
  /** Whether how responsibilities are divided is asked for (与…如何分工). */
  asksBoundary: boolean;
  /** A section of the mandate asked for as a whole (有哪些处室, 编制多少). */
  section: MandateSection | null;
}
