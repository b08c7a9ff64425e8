import type { ActivityFact } from '../facts/activity.js';
import type { ParsedDocument } from '../facts/document.js';
import type { AffiliatedUnitFact, DivisionFact, DutyFact, NameFact, OrganizationFacts, ReformItem } from '../facts/organization.js';

/** A document with what is known of it from outside its text: the manifest's words, or nothing for a file on its own. */
export interface DocumentInput {
  /** Names the document in results; unique among the inputs. */
  key: string;
  parsed: ParsedDocument;
  /** GB/T 2260 code; null where nobody said. */
  city: string | null;
  /** Full name of the department the document is of, where the text does not tell. */
  department: string | null;
}

/** One document's share in a department. */
export interface DepartmentSource {
  document: DocumentInput;
  organization: OrganizationFacts | null;
}

/** One department as all documents together describe it. */
export interface DepartmentView {
  name: string;
  /** True where no document gives a full name. */
  nameIsAlias: boolean;
  city: string | null;
  aliases: NameFact[];
  /** Documents of or about it, the mandate first. */
  sources: DepartmentSource[];
  duties: DutyFact[];
  changes: ReformItem[];
  divisions: DivisionFact[];
  units: AffiliatedUnitFact[];
  activities: ActivityFact[];
}
