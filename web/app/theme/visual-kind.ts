import type { VisualKind } from './tokens';

const byTypename: Record<string, VisualKind> = {
  Division: 'division',
  DivisionClause: 'division',
  AffiliatedUnit: 'division',
  Assignment: 'division',
  Duty: 'duty',
  Clause: 'duty',
  FunctionArea: 'area',
  ReformAction: 'reform',
  Body: 'body',
  Boundary: 'body',
  CoordinationLink: 'body',
  Activity: 'activity',
  Indicator: 'activity',
  Exercise: 'activity',
  SectionGap: 'missing',
};

/** Colour kind of a node by its GraphQL type name; null for what has no colour of its own (a city, a document). */
export function visualKindOf(typename: string): VisualKind | null {
  return byTypename[typename] ?? null;
}
