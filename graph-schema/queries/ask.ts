import type { NodeProperties } from '../model/labels.js';
import type { Gap, MandateSection } from '../model/vocabulary.js';
import type { NamedQuery, Row } from '../store/port.js';
import type { QueryExample } from './query-example.js';
import type { Stored } from './rows.js';

/*
 * What a question is answered from. Rows are flat where a fact has lists of its own (one row for each pair of them):
 * both engines order those alike, and the reader gathers them. `$ids` are the candidates of the full-text search,
 * `$departments` those whose facts are wanted whole.
 */

/** Every city with its departments, their other names and what their sources lack. */
export const askScope: NamedQuery<{
  city: string; code: string; cityName: string; department: string; name: string; aliases: string[];
  nameplate: string | null; section: MandateSection | null; gap: Gap | null;
} & Row> = {
  name: 'askScope',
  cypher: `MATCH (d:Department)-[:OF_CITY]->(c:City)
OPTIONAL MATCH (d)-[:HAS_NAMEPLATE]->(p:Nameplate)
OPTIONAL MATCH (d)-[:HAS_GAP]->(g:SectionGap)
RETURN c.id AS city, c.code AS code, c.name AS cityName, d.id AS department, d.name AS name, d.aliases AS aliases,
  p.name AS nameplate, g.section AS section, g.gap AS gap
ORDER BY code, department, nameplate, section, gap`,
};

export const askDuties: NamedQuery<{ department: string; node: Stored<'Duty'>; clause: Stored<'Clause'> } & Row> = {
  name: 'askDuties',
  cypher: `MATCH (d:Department)-[:HAS_DUTY]->(n:Duty)-[:HAS_CLAUSE]->(k:Clause)
WHERE n.id IN $ids OR d.id IN $departments
RETURN d.id AS department, n {.*} AS node, k {.*} AS clause
ORDER BY d.id, n.ordinal, n.id, k.ordinal, k.id`,
};

/** The assignments of duties, with their divisions. */
export const askAssignments: NamedQuery<{
  duty: string; node: { id: string } & Pick<NodeProperties['Assignment'], 'basis' | 'confidence'>; clause: string | null; division: string; divisionName: string;
} & Row> = {
  name: 'askAssignments',
  cypher: `MATCH (v:Division)<-[:TO_DIVISION]-(n:Assignment)-[:OF_DUTY]->(o:Duty)
WHERE o.id IN $ids
OPTIONAL MATCH (n)-[:OF_CLAUSE]->(k:Clause)
RETURN o.id AS duty, n {.id, .basis, .confidence} AS node, k.id AS clause, v.id AS division, v.name AS divisionName
ORDER BY duty, n.confidence DESC, n.id, clause`,
};

export const askReformActions: NamedQuery<{ department: string; node: Stored<'ReformAction'>; recipient: string | null; source: string | null } & Row> = {
  name: 'askReformActions',
  cypher: `MATCH (d:Department)-[:HAS_REFORM_ACTION]->(n:ReformAction)
WHERE n.id IN $ids OR d.id IN $departments
OPTIONAL MATCH (n)-[:HAS_RECIPIENT]->(r:Body)
OPTIONAL MATCH (n)-[:HAS_SOURCE]->(s:Body)
RETURN d.id AS department, n {.*} AS node, r.name AS recipient, s.name AS source
ORDER BY d.id, n.id, recipient, source`,
};

export const askBoundaries: NamedQuery<{
  department: string; node: Stored<'Boundary'>; side: Stored<'BoundarySide'>; body: string | null; partner: string | null;
} & Row> = {
  name: 'askBoundaries',
  cypher: `MATCH (d:Department)-[:HAS_BOUNDARY]->(n:Boundary)-[:HAS_SIDE]->(s:BoundarySide)
WHERE n.id IN $ids OR d.id IN $departments
OPTIONAL MATCH (s)-[:OF_BODY]->(b:Body)
OPTIONAL MATCH (n)-[:HAS_PARTNER]->(p:Body)
RETURN d.id AS department, n {.*} AS node, s {.*} AS side, b.name AS body, p.name AS partner
ORDER BY d.id, n.id, s.ordinal, s.id, body, partner`,
};

/** Divisions by their own ids or those of their nameplates, with the duties that they hold. */
export const askDivisions: NamedQuery<{ department: string; node: Stored<'Division'>; nameplate: string | null; duty: string | null } & Row> = {
  name: 'askDivisions',
  cypher: `MATCH (d:Department)-[:HAS_DIVISION]->(n:Division)
OPTIONAL MATCH (n)-[:HAS_NAMEPLATE]->(p:Nameplate)
WITH d, n, p
WHERE n.id IN $ids OR p.id IN $ids OR d.id IN $departments
OPTIONAL MATCH (n)<-[:TO_DIVISION]-(:Assignment)-[:OF_DUTY]->(o:Duty)
RETURN d.id AS department, n {.*} AS node, p.name AS nameplate, o.id AS duty
ORDER BY d.id, n.ordinal, n.id, nameplate, duty`,
};

/** The department that any facts belong to, and its city; for hits of a search. */
export const askHomes: NamedQuery<{ owner: string; city: string; code: string; cityName: string } & Row> = {
  name: 'askHomes',
  cypher: `MATCH (o:Entity)
WHERE o.id IN $ids
CALL {
  WITH o MATCH (o)-[:OF_CITY]->(c:City) RETURN c
  UNION
  WITH o MATCH (c:City) WHERE c.id = o.id RETURN c
  UNION
  WITH o MATCH (o)<-[:HAS_DUTY|HAS_DIVISION|HAS_REFORM_ACTION|HAS_BOUNDARY|HAS_MANDATE|HAS_UNIT|HAS_ACTIVITY|HAS_INDICATOR|HAS_NAMEPLATE]-(:Department)-[:OF_CITY]->(c:City) RETURN c
  UNION
  WITH o MATCH (o)<-[:HAS_CLAUSE]-(:Duty)<-[:HAS_DUTY]-(:Department)-[:OF_CITY]->(c:City) RETURN c
  UNION
  WITH o MATCH (o)-[:WRITTEN_IN]->(:Document)-[:OF_CITY]->(c:City) RETURN c
}
WITH DISTINCT o, c
RETURN o.id AS owner, c.id AS city, c.code AS code, c.name AS cityName
ORDER BY owner, code, city`,
};

export const askExamples: QueryExample[] = [
  { query: askScope, examples: () => [{}] },
  ...([[askDuties, 'Duty'], [askReformActions, 'ReformAction'], [askBoundaries, 'Boundary'], [askDivisions, 'Division']] as const).map(([query, label]) => ({
    query,
    examples: (ids: Parameters<QueryExample['examples']>[0]) => [
      { ids: ids.of(label), departments: [] }, { ids: [], departments: ids.of('Department').slice(0, 1) }, { ids: ids.of('Nameplate'), departments: [] }, { ids: [], departments: [] },
    ],
  })),
  { query: askAssignments, examples: (ids) => [{ ids: ids.of('Duty') }, { ids: [] }] },
  { query: askHomes, examples: (ids) => [{ ids: [...ids.of('Duty'), ...ids.of('Clause'), ...ids.of('Department'), ...ids.of('Activity'), ...ids.of('City')] }, { ids: [] }] },
];
