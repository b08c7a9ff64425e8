import type { NamedQuery, Row } from '../store/port.js';
import { ownedBy, type Owned, type Stored } from './rows.js';

export const allCities: NamedQuery<{ node: Stored<'City'> } & Row> = {
  name: 'allCities',
  cypher: `MATCH (n:City)
RETURN n {.*} AS node
ORDER BY n.code, n.id`,
};

/** The jurisdiction that one lies in, where the atlas has it, and those that lie in it; by code. */
export const parentsOfCities: NamedQuery<Owned<Stored<'City'>>> = {
  name: 'parentsOfCities',
  cypher: `MATCH (o:City)
WHERE o.id IN $ids
MATCH (n:City) WHERE n.code = o.parentCode
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, n.code, n.id`,
};
export const childrenOfCities: NamedQuery<Owned<Stored<'City'>>> = {
  name: 'childrenOfCities',
  cypher: `MATCH (o:City)
WHERE o.id IN $ids
MATCH (n:City) WHERE n.parentCode = o.code
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, n.code, n.id`,
};

/** The city of departments and documents. */
export const citiesOf = ownedBy<'City'>('citiesOf', '(o:Entity)-[:OF_CITY]->(n:City)');

/** The city of whatever belongs to a department, or to a document of a city. */
export const citiesAround: NamedQuery<{ owner: string; node: { id: string; code: string | null } } & Row> = {
  name: 'citiesAround',
  cypher: `MATCH (o:Entity)
WHERE o.id IN $ids
CALL {
  WITH o MATCH (o)-[:OF_CITY]->(c:City) RETURN c
  UNION
  WITH o MATCH (o)<-[:HAS_DUTY|HAS_DIVISION|HAS_REFORM_ACTION|HAS_BOUNDARY|HAS_MANDATE|HAS_UNIT|HAS_ACTIVITY|HAS_INDICATOR]-(:Department)-[:OF_CITY]->(c:City) RETURN c
  UNION
  WITH o MATCH (o)<-[:HAS_CLAUSE]-(:Entity)<-[:HAS_DUTY|HAS_DIVISION]-(:Department)-[:OF_CITY]->(c:City) RETURN c
  UNION
  WITH o MATCH (o)<-[:HAS_DUTY|HAS_DIVISION|HAS_REFORM_ACTION|HAS_BOUNDARY]-(:Mandate)<-[:HAS_MANDATE]-(:Department)-[:OF_CITY]->(c:City) RETURN c
  UNION
  WITH o MATCH (o)<-[:HAS_CLAUSE]-(:Entity)<-[:HAS_DUTY|HAS_DIVISION]-(:Mandate)<-[:HAS_MANDATE]-(:Department)-[:OF_CITY]->(c:City) RETURN c
  UNION
  WITH o MATCH (o)-[:WRITTEN_IN]->(:Document)-[:OF_CITY]->(c:City) RETURN c
}
WITH DISTINCT o, c
RETURN o.id AS owner, c {.id, .code} AS node
ORDER BY o.id, c.code, c.id`,
};
