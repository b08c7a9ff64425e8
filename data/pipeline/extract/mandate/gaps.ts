import type { MandateSection } from '../../../../graph-schema/model/vocabulary.js';
import type { OrganizationFacts, SectionGapFact } from '../../facts/organization.js';
import type { HeadingRole } from './headings.js';
import type { Part } from './outline.js';

/**
 * Which sections a mandate lacks. A section counts as there when its heading or a fact of its kind is; one that the text
 * refers elsewhere has its own gap already.
 */
export function findGaps(organization: OrganizationFacts, parts: readonly Part[]): SectionGapFact[] {
  const has = (role: HeadingRole) => parts.some((part) => part.role === role);
  const present: Record<MandateSection, boolean> = {
    LEGAL_BASIS: organization.basis.length > 0,
    REFORM: has('REFORM') || organization.changes.length > 0,
    DUTIES: organization.duties.length > 0,
    DIVISIONS: has('DIVISIONS'),
    STAFFING: has('STAFFING') || organization.staffing.length > 0,
    BOUNDARIES: has('BOUNDARIES') || organization.boundaries.length > 0,
    AFFILIATED_UNITS: has('UNITS') || organization.affiliated.length > 0,
    INTERPRETATION: organization.interpretedBy !== null,
  };
  return (Object.keys(present) as MandateSection[])
    .filter((section) => !present[section] && !organization.gaps.some((gap) => gap.section === section))
    .map((section) => ({ section, gap: 'SECTION_MISSING', knownMinimum: null, evidence: [] }));
}
