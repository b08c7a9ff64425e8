import type {
  AuthorityRole,
  Basis,
  BodyKind,
  ChangeEventKind,
  CoordinationRelation,
  Gap,
  MandateSection,
  ReformKind,
  ReformLimitKind,
  StandingKind,
} from '../../../graph-schema/model/vocabulary.js';
import type { Quote } from './span.js';

/** Another body that a sentence names (上海市商务委员会) or only describes (区县政府: `named` false). */
export interface BodyMention {
  name: string;
  named: boolean;
  kind: BodyKind;
  evidence: Quote;
}

export interface NameFact {
  name: string;
  evidence: Quote;
}

export interface LegalBasisFact {
  title: string;
  number: string | null;
  /** Who issued it, as far as its title says. */
  issuers: string[];
  evidence: Quote;
}

export interface ReformItem {
  kind: ReformKind;
  /** The printed heading without number, or null where the item has none. */
  heading: string | null;
  /** From 1 within its kind. */
  ordinal: number;
  text: string;
  recipients: BodyMention[];
  sources: BodyMention[];
  /** How far it goes, in the order of the words. */
  limits: ReformLimitFact[];
  evidence: Quote;
}

/** What part of a power a reform item is about, where and on what condition, or what it leaves out (EXCEPTION). */
export interface ReformLimitFact {
  kind: ReformLimitKind;
  text: string;
  evidence: Quote;
}

export interface ClauseFact {
  ordinal: number;
  text: string;
  verbs: string[];
  /** The main role, first of `roles`. */
  role: AuthorityRole;
  roles: AuthorityRole[];
  parties: BodyMention[];
  evidence: Quote;
}

export interface DutyFact {
  /** From 1 in document order. */
  ordinal: number;
  text: string;
  residual: boolean;
  clauses: ClauseFact[];
  evidence: Quote;
}

/** One predicate of what a document says that a division does. `ordinal` counts from 1 within the division. */
export interface DivisionClauseFact extends ClauseFact {
  /** True for catch-alls (承办…交办的其他事项). */
  residual: boolean;
}

/** One printed item or paragraph under a division. */
export interface DivisionDutyFact {
  text: string;
  clauses: DivisionClauseFact[];
  evidence: Quote;
}

export interface DivisionFact {
  /** Null where the division is known only in passing (a notice that names it). */
  ordinal: number | null;
  name: string;
  nameplates: NameFact[];
  colocatedWith: BodyMention[];
  /** What the document says that it does, item by item. */
  duties: DivisionDutyFact[];
  evidence: Quote;
}

/** min and max are null where a rule stands instead of a figure. */
export interface StaffQuotaFact {
  what: string;
  min: number | null;
  max: number | null;
  evidence: Quote;
}

export interface BoundarySideFact {
  /** Null for the department itself. */
  body: BodyMention | null;
  own: boolean;
  /** The main role, first of `roles`. */
  role: AuthorityRole;
  roles: AuthorityRole[];
  text: string;
  evidence: Quote;
}

/** One topic of a division of responsibilities with other bodies. */
export interface BoundaryFact {
  topic: string;
  text: string;
  /** The body that the printed heading names first; the others follow. */
  partners: BodyMention[];
  sides: BoundarySideFact[];
  mechanisms: BodyMention[];
  evidence: Quote;
}

export interface AffiliatedUnitFact {
  name: string;
  aliases: string[];
  evidence: Quote;
}
export interface CoordinationFact {
  body: BodyMention;
  relation: CoordinationRelation;
  evidence: Quote;
}
export interface OfficeHolderFact {
  name: string;
  post: string;
  evidence: Quote;
}
export interface ContactFact {
  kind: string;
  value: string;
  evidence: Quote;
}
export interface SectionGapFact {
  section: MandateSection;
  gap: Gap;
  knownMinimum: number | null;
  evidence: Quote[];
}

/** Since when a mandate says that it is in force. `date` is null where it says so without a date (自印发之日起). */
export interface CommencementFact {
  date: string | null;
  evidence: Quote;
}

/** What a text calls its body (市政府组成部门), as far as the sentence goes: who stands above it, its rank, what sort of institution. */
export interface StandingFact {
  kind: StandingKind;
  words: string;
  superior: string | null;
  rank: string | null;
  detail: string | null;
  evidence: Quote;
}

/** That bodies were renamed, put together, split, set up or ended. */
export interface ChangeEventFact {
  kind: ChangeEventKind;
  basis: Basis;
  rule: string;
  text: string;
  predecessors: BodyMention[];
  successors: BodyMention[];
  evidence: Quote;
}

/** Another document that the mandate ends (…同时废止); title, number and year as far as the sentence gives them. */
export interface RepealFact {
  title: string | null;
  number: string | null;
  year: string | null;
  evidence: Quote;
}

/** All that one document says of one department. */
export interface OrganizationFacts {
  /** As printed: the full name, or a short name where the document gives no other (`nameIsAlias`). */
  name: string;
  nameIsAlias: boolean;
  /** Other names this document uses for it. */
  aliases: NameFact[];
  /** Where the document names it. */
  evidence: Quote[];
  status: NameFact | null;
  nameplates: NameFact[];
  basis: LegalBasisFact[];
  contacts: ContactFact[];
  changes: ReformItem[];
  duties: DutyFact[];
  divisions: DivisionFact[];
  staffing: StaffQuotaFact[];
  boundaries: BoundaryFact[];
  coordination: CoordinationFact[];
  affiliated: AffiliatedUnitFact[];
  people: OfficeHolderFact[];
  interpretedBy: BodyMention | null;
  commencement: CommencementFact | null;
  repeals: RepealFact[];
  standings: StandingFact[];
  events: ChangeEventFact[];
  gaps: SectionGapFact[];
}
