import type { NamedQuery, Row } from '../store/port.js';
import { ownedBy, type Owned, type Stored } from './rows.js';
import { chosen, latest, type Versions } from './versions.js';

/** Of departments (their latest version) or of mandates. */
export const dutiesOfDepartments = ownedBy<'Duty'>('dutiesOfDepartments', '(o:Entity)-[:HAS_DUTY]->(n:Duty)', 'n.ordinal');
export const dutiesOfClauses = ownedBy<'Duty'>('dutiesOfClauses', '(n:Duty)-[:HAS_CLAUSE]->(o:Clause)');
export const dutiesOfAssignments = ownedBy<'Duty'>('dutiesOfAssignments', '(o:Assignment)-[:OF_DUTY]->(n:Duty)');
export const clausesOfDuties = ownedBy<'Clause'>('clausesOfDuties', '(o:Duty)-[:HAS_CLAUSE]->(n:Clause)', 'n.ordinal');
export const clausesOfAssignments = ownedBy<'Clause'>('clausesOfAssignments', '(o:Assignment)-[:OF_CLAUSE]->(n:Clause)');
/** The clauses of duties, of latest versions, that name a body; by department and place in it. */
export const clausesOfBodies: NamedQuery<Owned<Stored<'Clause'>>> = {
  name: 'clausesOfBodies',
  cypher: `MATCH (t:Department)-[:HAS_DUTY]->(d:Duty)-[:HAS_CLAUSE]->(n:Clause)-[:NAMES_PARTY]->(o:Body)
WHERE o.id IN $ids
WITH DISTINCT o, t, d, n
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, t.name, t.id, d.ordinal, n.ordinal, n.id`,
};
/** Of clauses of duties and of divisions. */
export const partiesOfClauses = ownedBy<'Body'>('partiesOfClauses', '(o:Entity)-[:NAMES_PARTY]->(n:Body)', 'n.name');

/** Lists are null for no restriction; cities are codes or beginnings of names. */
const filtered = (at: Versions) => `MATCH (n:Duty)<-[:HAS_DUTY]-${at.holder}-[:OF_CITY]->(c:City)
WHERE ${at.chosen}($cities IS NULL OR c.code IN $cities OR any(x IN $cities WHERE c.name STARTS WITH x))
  AND ($departments IS NULL OR d.id IN $departments)
  AND ($text IS NULL OR n.text CONTAINS $text)
  AND ($areas IS NULL OR EXISTS { MATCH (n)-[:HAS_CODING]->(:AreaCoding)-[:TO_AREA]->(a:FunctionArea) WHERE a.code IN $areas })
  AND ($roles IS NULL OR EXISTS { MATCH (n)-[:HAS_CLAUSE]->(k:Clause) WHERE any(r IN k.roles WHERE r IN $roles) })`;

const page = (at: Versions): NamedQuery<{ node: Stored<'Duty'> } & Row> => ({
  name: `dutiesPage${at.suffix}`,
  integers: ['skip', 'limit'],
  cypher: `${filtered(at)}
RETURN n {.*} AS node
ORDER BY c.code, d.name, d.id, n.ordinal, n.id
SKIP $skip LIMIT $limit`,
});

const count = (at: Versions): NamedQuery<{ total: number } & Row> => ({
  name: `dutiesCount${at.suffix}`,
  cypher: `${filtered(at)}
RETURN count(n) AS total`,
});

export const dutiesPage = page(latest);
export const dutiesCount = count(latest);
export const dutiesPageAt = page(chosen);
export const dutiesCountAt = count(chosen);
