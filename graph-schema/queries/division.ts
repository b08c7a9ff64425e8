import type { NamedQuery, Row } from '../store/port.js';
import { ownedBy, type Stored } from './rows.js';

export const divisionsOfDepartments = ownedBy<'Division'>(
  'divisionsOfDepartments',
  '(o:Department)-[:HAS_DIVISION]->(n:Division)',
  'n.ordinal, n.name',
);
export const colocatedWithDivisions = ownedBy<'Body'>('colocatedWithDivisions', '(o:Division)-[:COLOCATED_WITH]->(n:Body)', 'n.name');
/** What a document prints under divisions, in its order. */
export const clausesOfDivisions = ownedBy<'DivisionClause'>(
  'clausesOfDivisions',
  '(o:Division)-[:HAS_CLAUSE]->(n:DivisionClause)',
  'n.ordinal',
);
export const divisionsOfClauses = ownedBy<'Division'>('divisionsOfClauses', '(n:Division)-[:HAS_CLAUSE]->(o:DivisionClause)');

const ofDepartment = `MATCH (d:Department)-[:HAS_DIVISION]->(n:Division)
WHERE $department IS NULL OR d.id = $department`;

/** `$department` is an id, null for all. Divisions known only in passing (without ordinal) come last in their department. */
export const divisionsPage: NamedQuery<{ node: Stored<'Division'> } & Row> = {
  name: 'divisionsPage',
  integers: ['skip', 'limit'],
  cypher: `${ofDepartment}
RETURN n {.*} AS node
ORDER BY d.name, d.id, n.ordinal, n.name, n.id
SKIP $skip LIMIT $limit`,
};

export const divisionsCount: NamedQuery<{ total: number } & Row> = {
  name: 'divisionsCount',
  cypher: `${ofDepartment}
RETURN count(n) AS total`,
};
