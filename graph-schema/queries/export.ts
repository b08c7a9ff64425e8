import type { NamedQuery, Row } from '../store/port.js';

/** Every department with its city, in the order of an export; `$cities` are codes or beginnings of names, null for all. */
export const exportedDepartments: NamedQuery<{ id: string; name: string; city: string } & Row> = {
  name: 'exportedDepartments',
  cypher: `MATCH (d:Department)-[:OF_CITY]->(c:City)
WHERE $cities IS NULL OR c.code IN $cities OR any(x IN $cities WHERE c.name STARTS WITH x)
RETURN d.id AS id, d.name AS name, c.id AS city
ORDER BY c.code, d.name, d.id`,
};

export type LinkRow = { owner: string; type: string; other: string } & Row;

/** Where relationships of `$types` lead from nodes. */
export const linksFrom: NamedQuery<LinkRow> = {
  name: 'linksFrom',
  cypher: `MATCH (o:Entity)-[r]->(n:Entity)
WHERE o.id IN $ids AND type(r) IN $types
RETURN o.id AS owner, type(r) AS type, n.id AS other
ORDER BY owner, type, other`,
};

/** Whence relationships of `$types` lead to nodes. */
export const linksTo: NamedQuery<LinkRow> = {
  name: 'linksTo',
  cypher: `MATCH (n:Entity)-[r]->(o:Entity)
WHERE o.id IN $ids AND type(r) IN $types
RETURN o.id AS owner, type(r) AS type, n.id AS other
ORDER BY owner, type, other`,
};

/** Departments that one of the parts is of which hold nodes: those a document speaks of, or the one that something was inferred of. */
export const departmentsHolding: NamedQuery<{ owner: string; source: string; departments: string[] | null } & Row> = {
  name: 'departmentsHolding',
  cypher: `MATCH (p:LoadedPart)-[:SUPPORTS]->(o:Entity)
WHERE o.id IN $ids
RETURN o.id AS owner, p.source AS source, p.departments AS departments
ORDER BY owner, source`,
};

const shared = (label: 'City' | 'Body' | 'LegalBasis' | 'FunctionArea' | 'Document'): NamedQuery<{ id: string } & Row> => ({
  name: `exported${label}`,
  integers: ['limit'],
  cypher: `MATCH (n:${label})
WHERE n.id > $after
RETURN n.id AS id
ORDER BY n.id
LIMIT $limit`,
});

/** Ids of what departments share, `$limit` at a time, those after the id `$after`. */
export const sharedNodes = [shared('City'), shared('LegalBasis'), shared('Body'), shared('FunctionArea'), shared('Document')];
