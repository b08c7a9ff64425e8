import type { NamedQuery, Row } from '../store/port.js';
import { ownedBy, type Stored } from './rows.js';
import { chosen, latest, type Versions } from './versions.js';

/** Of departments (their latest version, and those named in passing) or of mandates. */
export const divisionsOfDepartments = ownedBy<'Division'>(
  'divisionsOfDepartments',
  '(o:Entity)-[:HAS_DIVISION]->(n:Division)',
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

/** `$department` is an id, null for all. */
const ofDepartment = (at: Versions) =>
  at.suffix === ''
    ? `MATCH (d:Department)-[:HAS_DIVISION]->(n:Division)
WHERE $department IS NULL OR d.id = $department`
    : `MATCH (d:Department)
WHERE $department IS NULL OR d.id = $department
CALL {
  WITH d MATCH (d)-[:HAS_MANDATE]->(h:Mandate)-[:HAS_DIVISION]->(n:Division) WHERE h.id IN $mandates RETURN n
  UNION
  WITH d MATCH (d)-[:HAS_DIVISION]->(n:Division) WHERE n.ordinal IS NULL RETURN n
}
WITH d, n`;

const page = (at: Versions): NamedQuery<{ node: Stored<'Division'> } & Row> => ({
  name: `divisionsPage${at.suffix}`,
  integers: ['skip', 'limit'],
  cypher: `${ofDepartment(at)}
RETURN n {.*} AS node
ORDER BY d.name, d.id, n.ordinal, n.name, n.id
SKIP $skip LIMIT $limit`,
});

const count = (at: Versions): NamedQuery<{ total: number } & Row> => ({
  name: `divisionsCount${at.suffix}`,
  cypher: `${ofDepartment(at)}
RETURN count(n) AS total`,
});

/** Divisions known only in passing (without ordinal) come last in their department. */
export const divisionsPage = page(latest);
export const divisionsCount = count(latest);
export const divisionsPageAt = page(chosen);
export const divisionsCountAt = count(chosen);
