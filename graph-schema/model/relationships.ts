import type { Label } from './labels.js';

/** From which labels to which labels a relationship type leads. No relationship carries properties: what has evidence is a node. */
export const relationships = {
  OF_CITY: { from: ['Department', 'Document'], to: ['City'] },
  HAS_MANDATE: { from: ['Department'], to: ['Mandate'] },
  /** The mandate of its latest version, whose facts hang on the department too. */
  HAS_CURRENT_MANDATE: { from: ['Department'], to: ['Mandate'] },
  /** From a version to the next one of the same department; REPEALED_BY where a sentence of the newer one ends it. */
  SUCCEEDED_BY: { from: ['Mandate'], to: ['Mandate'] },
  REPEALED_BY: { from: ['Mandate'], to: ['Mandate'] },
  WRITTEN_IN: { from: ['Mandate', 'Activity', 'Indicator'], to: ['Document'] },
  RESTS_ON: { from: ['Mandate'], to: ['LegalBasis'] },
  INTERPRETED_BY: { from: ['Mandate'], to: ['Body'] },
  /** What a mandate states hangs on the mandate, and on the department where that mandate is its latest. */
  HAS_NAMEPLATE: { from: ['Department', 'Mandate', 'Division'], to: ['Nameplate'] },
  HAS_STANDING: { from: ['Department', 'Mandate'], to: ['Standing'] },
  /** The mandate whose sentence tells of it, and its department. */
  HAS_CHANGE_EVENT: { from: ['Department', 'Mandate'], to: ['ChangeEvent'] },
  HAS_PREDECESSOR: { from: ['ChangeEvent'], to: ['Body'] },
  HAS_SUCCESSOR: { from: ['ChangeEvent'], to: ['Body'] },
  HAS_DUTY: { from: ['Department', 'Mandate'], to: ['Duty'] },
  /** Duty to Clause, Division to DivisionClause. */
  HAS_CLAUSE: { from: ['Duty', 'Division'], to: ['Clause', 'DivisionClause'] },
  NAMES_PARTY: { from: ['Clause', 'DivisionClause'], to: ['Body'] },
  HAS_DIVISION: { from: ['Department', 'Mandate'], to: ['Division'] },
  COLOCATED_WITH: { from: ['Division'], to: ['Body'] },
  HAS_REFORM_ACTION: { from: ['Department', 'Mandate'], to: ['ReformAction'] },
  HAS_RECIPIENT: { from: ['ReformAction'], to: ['Body'] },
  HAS_SOURCE: { from: ['ReformAction'], to: ['Body'] },
  HAS_LIMIT: { from: ['ReformAction'], to: ['ReformLimit'] },
  HAS_BOUNDARY: { from: ['Department', 'Mandate'], to: ['Boundary'] },
  HAS_PARTNER: { from: ['Boundary'], to: ['Body'] },
  HAS_SIDE: { from: ['Boundary'], to: ['BoundarySide'] },
  USES_MECHANISM: { from: ['Boundary'], to: ['Body'] },
  OF_BODY: { from: ['BoundarySide', 'CoordinationLink'], to: ['Body'] },
  HAS_QUOTA: { from: ['Department', 'Mandate'], to: ['StaffQuota'] },
  HAS_GAP: { from: ['Department', 'Mandate'], to: ['SectionGap'] },
  HAS_UNIT: { from: ['Department'], to: ['AffiliatedUnit'] },
  HAS_COORDINATION: { from: ['Department', 'Mandate'], to: ['CoordinationLink'] },
  HAS_OFFICE_HOLDER: { from: ['Department'], to: ['OfficeHolder'] },
  HAS_CONTACT: { from: ['Department'], to: ['Contact'] },
  HAS_ACTIVITY: { from: ['Department', 'Division', 'AffiliatedUnit'], to: ['Activity'] },
  HAS_INDICATOR: { from: ['Department', 'Activity'], to: ['Indicator'] },
  HAS_CODING: { from: ['Duty', 'Clause', 'DivisionClause', 'ReformAction'], to: ['AreaCoding'] },
  TO_AREA: { from: ['AreaCoding'], to: ['FunctionArea'] },
  OF_DUTY: { from: ['Assignment', 'Exercise'], to: ['Duty'] },
  OF_CLAUSE: { from: ['Assignment', 'Exercise'], to: ['Clause'] },
  /** To the field that an area stands under, or to the area that it is a part of. */
  HAS_PARENT: { from: ['FunctionArea'], to: ['FunctionArea'] },
  /** The sentence under the division's name that an assignment goes by. */
  FROM_CLAUSE: { from: ['Assignment'], to: ['DivisionClause'] },
  TO_DIVISION: { from: ['Assignment'], to: ['Division'] },
  /** The activity that shows a duty at work, and the figures in its sentences. */
  SHOWN_BY: { from: ['Exercise'], to: ['Activity', 'Indicator'] },
  /** The reports, plans and notices in which the duties of a version were looked for. */
  READ_WITH: { from: ['Mandate'], to: ['Document'] },
  EVIDENCED_BY: {
    from: [
      'Department',
      'Nameplate',
      'LegalBasis',
      'Mandate',
      'Standing',
      'ChangeEvent',
      'Division',
      'Duty',
      'Clause',
      'DivisionClause',
      'ReformAction',
      'ReformLimit',
      'Body',
      'Boundary',
      'BoundarySide',
      'StaffQuota',
      'SectionGap',
      'AffiliatedUnit',
      'CoordinationLink',
      'OfficeHolder',
      'Contact',
      'Activity',
      'Indicator',
      'Assignment',
      'Exercise',
    ],
    to: ['Passage'],
  },
  IN_DOCUMENT: { from: ['Passage'], to: ['Document'] },
  CITES: { from: ['Document'], to: ['LegalBasis'] },
  HAS_ANNOTATION: { from: ['Document'], to: ['Annotation'] },
  /** The fact an annotation marks, where the fact has an address of its own. */
  MARKS: {
    from: ['Annotation'],
    to: [
      'Department',
      'Mandate',
      'Division',
      'Duty',
      'Clause',
      'DivisionClause',
      'ReformAction',
      'Body',
      'Boundary',
      'AffiliatedUnit',
      'Activity',
      'Indicator',
    ],
  },
  /** The node that answers for an annotated span: the department or document that the fact belongs to. */
  HELD_BY: {
    from: ['Annotation'],
    to: ['Department', 'Document', 'Duty', 'Boundary', 'Activity', 'AffiliatedUnit', 'Division', 'ReformAction'],
  },
  HAS_PROBLEM: { from: ['Document'], to: ['Problem'] },
} as const satisfies Record<string, { from: readonly Label[]; to: readonly Label[] }>;

export type RelationshipType = keyof typeof relationships;
