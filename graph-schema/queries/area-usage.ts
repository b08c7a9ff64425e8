import type { NamedQuery } from '../store/port.js';
import type { Owned, Stored } from './rows.js';

/** How many things one city has; `id` is the city's. */
export interface CityCount {
  id: string;
  number: number;
}

type CountQuery = NamedQuery<Owned<CityCount>>;

/** How a thing that can be coded hangs on its department `d`; it is bound as `n`. What is counted leaves catch-alls out. */
const things = {
  Duty: { path: '(n:Duty)<-[:HAS_DUTY]-(d:Department)', counted: 'NOT n.residual' },
  Clause: { path: '(n:Clause)<-[:HAS_CLAUSE]-(u:Duty)<-[:HAS_DUTY]-(d:Department)', counted: 'NOT u.residual' },
  DivisionClause: { path: '(n:DivisionClause)<-[:HAS_CLAUSE]-(:Division)<-[:HAS_DIVISION]-(d:Department)', counted: 'NOT n.residual' },
  ReformAction: { path: '(n:ReformAction)<-[:HAS_REFORM_ACTION]-(d:Department)', counted: 'n.id IS NOT NULL' },
} as const;

/** Label of a thing that is coded to areas and counted. */
export type CountedLabel = keyof typeof things;

const countsOf = (make: (label: CountedLabel) => CountQuery): Record<CountedLabel, CountQuery> => ({
  Duty: make('Duty'),
  Clause: make('Clause'),
  DivisionClause: make('DivisionClause'),
  ReformAction: make('ReformAction'),
});

const byOwner = `RETURN o.id AS owner, {id: c.id, number: number} AS node
ORDER BY o.id, c.code, c.id`;

/** By function area: in each city, the things whose primary area it is. Cities without any have no row. */
export const primaryCounts = countsOf((label) => ({
  name: `primaryCountsOf${label}`,
  cypher: `MATCH (o:FunctionArea)<-[:TO_AREA]-(k:AreaCoding)<-[:HAS_CODING]-${things[label].path}-[:OF_CITY]->(c:City)
WHERE o.id IN $ids AND k.primary AND ${things[label].counted}
WITH o, c, count(DISTINCT n) AS number
${byOwner}`,
}));

/** By city: all things that can be coded to an area. */
export const countsOfCities = countsOf((label) => ({
  name: `countsOfCities${label}`,
  cypher: `MATCH ${things[label].path}-[:OF_CITY]->(c:City)
WHERE c.id IN $ids AND ${things[label].counted}
WITH c, c AS o, count(DISTINCT n) AS number
${byOwner}`,
}));

/** By department: the clauses of duties that no term of the codebook fits. */
export const uncodedClausesOfDepartments: NamedQuery<Owned<Stored<'Clause'>>> = {
  name: 'uncodedClausesOfDepartments',
  cypher: `MATCH (o:Department)-[:HAS_DUTY]->(u:Duty)-[:HAS_CLAUSE]->(n:Clause)
WHERE o.id IN $ids AND NOT EXISTS { MATCH (n)-[:HAS_CODING]->(:AreaCoding) }
WITH DISTINCT o, u, n
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, u.ordinal, n.ordinal, n.id`,
};

/** By department: what documents print under its divisions that no term of the codebook fits. */
export const uncodedDivisionClausesOfDepartments: NamedQuery<Owned<Stored<'DivisionClause'>>> = {
  name: 'uncodedDivisionClausesOfDepartments',
  cypher: `MATCH (o:Department)-[:HAS_DIVISION]->(v:Division)-[:HAS_CLAUSE]->(n:DivisionClause)
WHERE o.id IN $ids AND NOT EXISTS { MATCH (n)-[:HAS_CODING]->(:AreaCoding) }
WITH DISTINCT o, v, n
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, v.ordinal, v.name, n.ordinal, n.id`,
};
