import type { Label } from './labels.js';

/** From which labels to which labels a relationship type leads. No relationship carries properties: what has evidence is a node. */
export const relationships = {
  OF_CITY: { from: ['Department', 'Document'], to: ['City'] },
  HAS_MANDATE: { from: ['Department'], to: ['Mandate'] },
  WRITTEN_IN: { from: ['Mandate', 'Activity', 'Indicator'], to: ['Document'] },
  RESTS_ON: { from: ['Mandate'], to: ['LegalBasis'] },
  INTERPRETED_BY: { from: ['Mandate'], to: ['Body'] },
  HAS_NAMEPLATE: { from: ['Department', 'Division'], to: ['Nameplate'] },
  /** Department is the owner in time-independent questions, Mandate in those of one text. */
  HAS_DUTY: { from: ['Department', 'Mandate'], to: ['Duty'] },
  HAS_CLAUSE: { from: ['Duty'], to: ['Clause'] },
  NAMES_PARTY: { from: ['Clause'], to: ['Body'] },
  HAS_DIVISION: { from: ['Department'], to: ['Division'] },
  COLOCATED_WITH: { from: ['Division'], to: ['Body'] },
  HAS_REFORM_ACTION: { from: ['Department', 'Mandate'], to: ['ReformAction'] },
  HAS_RECIPIENT: { from: ['ReformAction'], to: ['Body'] },
  HAS_SOURCE: { from: ['ReformAction'], to: ['Body'] },
  HAS_BOUNDARY: { from: ['Department', 'Mandate'], to: ['Boundary'] },
  HAS_PARTNER: { from: ['Boundary'], to: ['Body'] },
  HAS_SIDE: { from: ['Boundary'], to: ['BoundarySide'] },
  USES_MECHANISM: { from: ['Boundary'], to: ['Body'] },
  OF_BODY: { from: ['BoundarySide', 'CoordinationLink'], to: ['Body'] },
  HAS_QUOTA: { from: ['Department'], to: ['StaffQuota'] },
  HAS_GAP: { from: ['Department'], to: ['SectionGap'] },
  HAS_UNIT: { from: ['Department'], to: ['AffiliatedUnit'] },
  HAS_COORDINATION: { from: ['Department'], to: ['CoordinationLink'] },
  HAS_OFFICE_HOLDER: { from: ['Department'], to: ['OfficeHolder'] },
  HAS_CONTACT: { from: ['Department'], to: ['Contact'] },
  HAS_ACTIVITY: { from: ['Department', 'Division', 'AffiliatedUnit'], to: ['Activity'] },
  HAS_INDICATOR: { from: ['Department', 'Activity'], to: ['Indicator'] },
  HAS_CODING: { from: ['Duty', 'Clause', 'ReformAction'], to: ['AreaCoding'] },
  TO_AREA: { from: ['AreaCoding'], to: ['FunctionArea'] },
  OF_DUTY: { from: ['Assignment'], to: ['Duty'] },
  OF_CLAUSE: { from: ['Assignment'], to: ['Clause'] },
  TO_DIVISION: { from: ['Assignment'], to: ['Division'] },
  EVIDENCED_BY: {
    from: [
      'Department', 'Nameplate', 'LegalBasis', 'Mandate', 'Division', 'Duty', 'Clause', 'ReformAction', 'Body', 'Boundary',
      'BoundarySide', 'StaffQuota', 'SectionGap', 'AffiliatedUnit', 'CoordinationLink', 'OfficeHolder', 'Contact', 'Activity',
      'Indicator', 'Assignment',
    ],
    to: ['Passage'],
  },
  IN_DOCUMENT: { from: ['Passage'], to: ['Document'] },
  CITES: { from: ['Document'], to: ['LegalBasis'] },
  HAS_ANNOTATION: { from: ['Document'], to: ['Annotation'] },
  /** The fact an annotation marks, where the fact has an address of its own. */
  MARKS: {
    from: ['Annotation'],
    to: ['Department', 'Mandate', 'Division', 'Duty', 'Clause', 'ReformAction', 'Body', 'Boundary', 'AffiliatedUnit', 'Activity', 'Indicator'],
  },
  /** The node that answers for an annotated span: the department or document that the fact belongs to. */
  HELD_BY: { from: ['Annotation'], to: ['Department', 'Document', 'Duty', 'Boundary', 'Activity', 'AffiliatedUnit', 'Division', 'ReformAction'] },
  HAS_PROBLEM: { from: ['Document'], to: ['Problem'] },
} as const satisfies Record<string, { from: readonly Label[]; to: readonly Label[] }>;

export type RelationshipType = keyof typeof relationships;
