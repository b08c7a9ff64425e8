import type { NamedQuery } from '../store/port.js';
import { ownedBy, type Owned, type Stored } from './rows.js';

/** Activities of departments, divisions and affiliated units; by document (oldest first), then in its order. */
export const activitiesOf: NamedQuery<Owned<Stored<'Activity'>>> = {
  name: 'activitiesOf',
  cypher: `MATCH (o:Entity)-[:HAS_ACTIVITY]->(n:Activity)-[:WRITTEN_IN]->(d:Document)
WHERE o.id IN $ids
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, d.date, d.id, n.ordinal, n.id`,
};

export const indicatorsOfActivities = ownedBy<'Indicator'>(
  'indicatorsOfActivities',
  '(o:Activity)-[:HAS_INDICATOR]->(n:Indicator)',
  'n.ordinal',
);

/** All figures of a department, those of its activities included; by document (oldest first), then in its order. */
export const indicatorsOfDepartments: NamedQuery<Owned<Stored<'Indicator'>>> = {
  name: 'indicatorsOfDepartments',
  cypher: `MATCH (o:Department)-[:HAS_INDICATOR]->(n:Indicator)-[:WRITTEN_IN]->(d:Document)
WHERE o.id IN $ids
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, d.date, d.id, n.ordinal, n.id`,
};

export const affiliatedUnitsOfDepartments = ownedBy<'AffiliatedUnit'>(
  'affiliatedUnitsOfDepartments',
  '(o:Department)-[:HAS_UNIT]->(n:AffiliatedUnit)',
  'n.name',
);
