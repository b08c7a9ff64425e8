import type { Label } from './labels.js';

/** The kinds of nodes that people search for and see in the graph, with the label that each stands for. */
export const entityKindLabels = {
  CITY: 'City',
  DEPARTMENT: 'Department',
  MANDATE: 'Mandate',
  DIVISION: 'Division',
  DUTY: 'Duty',
  CLAUSE: 'Clause',
  DIVISION_CLAUSE: 'DivisionClause',
  REFORM_ACTION: 'ReformAction',
  FUNCTION_AREA: 'FunctionArea',
  BODY: 'Body',
  BOUNDARY: 'Boundary',
  AFFILIATED_UNIT: 'AffiliatedUnit',
  ACTIVITY: 'Activity',
  INDICATOR: 'Indicator',
  DOCUMENT: 'Document',
} as const satisfies Record<string, Label>;

export type EntityKind = keyof typeof entityKindLabels;

const kindOf = new Map<string, EntityKind>(Object.entries(entityKindLabels).map(([kind, label]) => [label, kind as EntityKind]));

/** The kind of a label, or null for labels that are no entity of their own (a quota, a passage). */
export function entityKindOf(label: string): EntityKind | null {
  return kindOf.get(label) ?? null;
}
