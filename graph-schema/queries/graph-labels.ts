import type { Label } from '../model/labels.js';

/**
 * The labels that the drawn graph shows, in the order in which their nodes are kept where not all fit: what a
 * department does and has comes before what was planned or reported.
 */
export const graphLabels = [
  'City',
  'Department',
  'Mandate',
  'Division',
  'Duty',
  'FunctionArea',
  'ReformAction',
  'DivisionClause',
  'Clause',
  'Boundary',
  'Body',
  'AffiliatedUnit',
  'Activity',
  'Indicator',
  'Document',
] as const satisfies readonly Label[];
