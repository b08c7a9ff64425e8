/** Kinds of links that have a name in the interface. */
export const relations = [
  'ASSIGNED',
  'CODED_PRIMARY',
  'CODED',
  'OF_CITY',
  'HAS_MANDATE',
  'WRITTEN_IN',
  'INTERPRETED_BY',
  'HAS_DUTY',
  'HAS_CLAUSE',
  'NAMES_PARTY',
  'HAS_DIVISION',
  'COLOCATED_WITH',
  'HAS_REFORM_ACTION',
  'HAS_RECIPIENT',
  'HAS_SOURCE',
  'HAS_BOUNDARY',
  'HAS_PARTNER',
  'HAS_SIDE',
  'USES_MECHANISM',
  'HAS_UNIT',
  'HAS_ACTIVITY',
  'HAS_INDICATOR',
  'HOSTS',
  'SERVES',
  'TAKES_PART',
] as const;

export function isKnownRelation(kind: string): kind is (typeof relations)[number] {
  return relations.some((relation) => relation === kind);
}
