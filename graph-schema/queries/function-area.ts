import type { NamedQuery, Row } from '../store/port.js';
import { ownedBy, type Stored } from './rows.js';

export const allFunctionAreas: NamedQuery<{ node: Stored<'FunctionArea'> } & Row> = {
  name: 'allFunctionAreas',
  cypher: `MATCH (n:FunctionArea)
RETURN n {.*} AS node
ORDER BY n.ordinal, n.code, n.id`,
};

/** Codings of duties, clauses (of duties and of divisions) and reform items; the primary one first. */
export const codingsOf = ownedBy<'AreaCoding'>(
  'codingsOf',
  '(o:Entity)-[:HAS_CODING]->(n:AreaCoding)',
  'n.primary DESC, n.confidence DESC',
);
export const areasOfCodings = ownedBy<'FunctionArea'>('areasOfCodings', '(o:AreaCoding)-[:TO_AREA]->(n:FunctionArea)');

/** By city, department and ordinal. */
export const dutiesOfAreas: NamedQuery<{ owner: string; node: Stored<'Duty'> } & Row> = {
  name: 'dutiesOfAreas',
  cypher: `MATCH (o:FunctionArea)<-[:TO_AREA]-(:AreaCoding)<-[:HAS_CODING]-(n:Duty)<-[:HAS_DUTY]-(d:Department)-[:OF_CITY]->(c:City)
WHERE o.id IN $ids
WITH DISTINCT o, n, d, c
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, c.code, d.name, n.ordinal, n.id`,
};

/** What documents print under divisions, by city, department, division and ordinal. */
export const divisionClausesOfAreas: NamedQuery<{ owner: string; node: Stored<'DivisionClause'> } & Row> = {
  name: 'divisionClausesOfAreas',
  cypher: `MATCH (o:FunctionArea)<-[:TO_AREA]-(:AreaCoding)<-[:HAS_CODING]-(n:DivisionClause)<-[:HAS_CLAUSE]-(v:Division)<-[:HAS_DIVISION]-(d:Department)-[:OF_CITY]->(c:City)
WHERE o.id IN $ids
WITH DISTINCT o, n, v, d, c
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, c.code, d.name, v.ordinal, v.name, n.ordinal, n.id`,
};

export const reformActionsOfAreas: NamedQuery<{ owner: string; node: Stored<'ReformAction'> } & Row> = {
  name: 'reformActionsOfAreas',
  cypher: `MATCH (o:FunctionArea)<-[:TO_AREA]-(:AreaCoding)<-[:HAS_CODING]-(n:ReformAction)<-[:HAS_REFORM_ACTION]-(d:Department)-[:OF_CITY]->(c:City)
WHERE o.id IN $ids
WITH DISTINCT o, n, d, c
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, c.code, d.name, n.kind, n.ordinal, n.id`,
};
