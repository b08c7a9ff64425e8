import type { NamedQuery, Row } from '../store/port.js';
import { ownedBy, type Owned, type Stored } from './rows.js';

/** The areas that clauses are coded to, in the order of the codebook. */
export const allFunctionAreas: NamedQuery<{ node: Stored<'FunctionArea'> } & Row> = {
  name: 'allFunctionAreas',
  cypher: `MATCH (n:FunctionArea)
WHERE NOT n.isField
RETURN n {.*} AS node
ORDER BY n.ordinal, n.code, n.id`,
};

/** The broad fields, in the order of the codebook. */
export const allFunctionFields: NamedQuery<{ node: Stored<'FunctionArea'> } & Row> = {
  name: 'allFunctionFields',
  cypher: `MATCH (n:FunctionArea)
WHERE n.isField
RETURN n {.*} AS node
ORDER BY n.ordinal, n.code, n.id`,
};

/** Fields and areas by their codes (`$ids`). */
export const functionAreasByCode: NamedQuery<Owned<Stored<'FunctionArea'>>> = {
  name: 'functionAreasByCode',
  cypher: `MATCH (n:FunctionArea)
WHERE n.code IN $ids
RETURN n.code AS owner, n {.*} AS node
ORDER BY n.code, n.id`,
};

export const parentsOfAreas = ownedBy<'FunctionArea'>('parentsOfAreas', '(o:FunctionArea)-[:HAS_PARENT]->(n:FunctionArea)');
export const childrenOfAreas = ownedBy<'FunctionArea'>(
  'childrenOfAreas',
  '(o:FunctionArea)<-[:HAS_PARENT]-(n:FunctionArea)',
  'n.ordinal, n.code',
);

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

/** The clauses of duties, by city, department, duty and ordinal. */
export const clausesOfAreas: NamedQuery<{ owner: string; node: Stored<'Clause'> } & Row> = {
  name: 'clausesOfAreas',
  cypher: `MATCH (o:FunctionArea)<-[:TO_AREA]-(:AreaCoding)<-[:HAS_CODING]-(n:Clause)<-[:HAS_CLAUSE]-(u:Duty)<-[:HAS_DUTY]-(d:Department)-[:OF_CITY]->(c:City)
WHERE o.id IN $ids
WITH DISTINCT o, n, u, d, c
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, c.code, d.name, u.ordinal, n.ordinal, n.id`,
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
