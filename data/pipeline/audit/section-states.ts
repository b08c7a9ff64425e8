import { mandateSections, type Gap, type MandateSection } from '../../../graph-schema/model/vocabulary.js';
import type { HeadingRole } from '../extract/mandate/headings.js';
import type { ParsedDocument } from '../facts/document.js';
import type { OrganizationFacts } from '../facts/organization.js';
import type { Span } from '../facts/span.js';
import { compactText } from './compact-text.js';
import { printedHeadings } from './structure/headings.js';
import { printedNumbers } from './structure/numbers.js';

/** A section that a mandate has or lacks, for one body. */
export interface SectionState {
  section: MandateSection;
  found: boolean;
  /** Why it is not there or says nothing; null where it was found. */
  gap: Gap | null;
  /** What the document says there are at least, although it lists none. */
  knownMinimum: number | null;
  /** Its heading, else its first fact, or the sentence that refers elsewhere; null where nothing stands for it. */
  place: Span | null;
}

/** The sections of what a mandate says of one body. */
export interface SectionStates {
  organization: string;
  sections: SectionState[];
}

const roles: Partial<Record<MandateSection, HeadingRole>> = {
  REFORM: 'REFORM',
  DUTIES: 'DUTIES',
  DIVISIONS: 'DIVISIONS',
  STAFFING: 'STAFFING',
  BOUNDARIES: 'BOUNDARIES',
  AFFILIATED_UNITS: 'UNITS',
};

const firstFact: Record<MandateSection, (organization: OrganizationFacts) => Span | undefined> = {
  LEGAL_BASIS: ({ basis }) => basis[0]?.evidence,
  REFORM: ({ changes }) => changes[0]?.evidence,
  DUTIES: ({ duties }) => duties[0]?.evidence,
  DIVISIONS: ({ divisions }) => divisions[0]?.evidence,
  STAFFING: ({ staffing }) => staffing[0]?.evidence,
  BOUNDARIES: ({ boundaries }) => boundaries[0]?.evidence,
  AFFILIATED_UNITS: ({ affiliated }) => affiliated[0]?.evidence,
  INTERPRETATION: ({ interpretedBy }) => interpretedBy?.evidence,
};

/** For each body of a mandate, in the order of the document's facts: which sections were found, which not and why, and where. */
export function sectionStates(parsed: ParsedDocument): SectionStates[] {
  const text = compactText(parsed);
  const headings = printedHeadings(parsed, printedNumbers(parsed, text), text);
  return parsed.organizations.map((organization) => ({
    organization: organization.name,
    sections: mandateSections.map((section): SectionState => {
      const gap = organization.gaps.find((one) => one.section === section);
      const heading = headings.find((one) => one.organization === organization && one.role !== null && one.role === roles[section]);
      const place = (gap ? gap.evidence[0] : heading) ?? firstFact[section](organization);
      return {
        section,
        found: !gap,
        gap: gap?.gap ?? null,
        knownMinimum: gap?.knownMinimum ?? null,
        place: place ? { start: place.start, end: place.end } : null,
      };
    }),
  }));
}
