import type { ActivityFact } from '../facts/activity.js';
import type { ParsedDocument } from '../facts/document.js';
import type { DivisionFact, DutyFact, NameFact, OrganizationFacts, ReformItem } from '../facts/organization.js';
import type { MandatePeriod, SuppliedFields } from '../versions/mandate-period.js';

/** A document with what is known of it from outside its text: the manifest's words, or nothing for a file on its own. */
export interface DocumentInput {
  /** Names the document in results; unique among the inputs. */
  key: string;
  parsed: ParsedDocument;
  /** GB/T 2260 code; null where nobody said. */
  city: string | null;
  /** Full name of the department the document is of, where the text does not tell. */
  department: string | null;
  /** Left out where nobody said. */
  supplied?: SuppliedFields;
}

/** One document's share in a department. */
export interface DepartmentSource {
  document: DocumentInput;
  organization: OrganizationFacts | null;
}

/** One version of a department's mandate: one document that states it. `from` … are those of its period. */
export interface MandateVersion extends MandatePeriod {
  document: DocumentInput;
  organization: OrganizationFacts;
}

/**
 * What is read together: one version with the documents of its time, or, where the atlas has no mandate, all documents.
 * The version's own divisions come first; those that only the other documents name follow without ordinal.
 */
export interface DepartmentReading {
  /** The department's. */
  name: string;
  version: MandateVersion | null;
  others: DepartmentSource[];
  duties: DutyFact[];
  changes: ReformItem[];
  divisions: DivisionFact[];
  activities: ActivityFact[];
}

/** One department as all documents together describe it. */
export interface DepartmentView {
  name: string;
  /** True where no document gives a full name. */
  nameIsAlias: boolean;
  city: string | null;
  aliases: NameFact[];
  /** Documents of or about it, mandates first. */
  sources: DepartmentSource[];
  /** Its mandates: the dated ones oldest first, then those whose place in time is not known. */
  versions: MandateVersion[];
  /** The latest of them; null where the atlas has none. */
  current: MandateVersion | null;
  /** One for each version, in their order; exactly one where there is none. */
  readings: DepartmentReading[];
  /** Documents of a time when no known mandate held: what they name belongs to no version. */
  outside: DepartmentSource[];
  /** Divisions that documents other than the mandates name and no version has; each from the first that names it. */
  passing: DivisionFact[];
}
