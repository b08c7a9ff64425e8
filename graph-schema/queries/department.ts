import type { NamedQuery, Row } from '../store/port.js';
import { ownedBy, type Stored } from './rows.js';

export const departmentsOfCities = ownedBy<'Department'>('departmentsOfCities', '(n:Department)-[:OF_CITY]->(o:City)', 'n.name');

/** The department that duties, divisions, reform items, boundaries or mandates belong to. */
export const departmentsOf = ownedBy<'Department'>(
  'departmentsOf',
  '(n:Department)-[:HAS_MANDATE*0..1]->(:Entity)-[:HAS_DUTY|HAS_DIVISION|HAS_REFORM_ACTION|HAS_BOUNDARY|HAS_MANDATE]->(o:Entity)',
  'n.name',
);

/** Departments whose name or short name is `$name`; `exact` where it is the full name. */
export const departmentsByName: NamedQuery<{ exact: boolean; node: Stored<'Department'> } & Row> = {
  name: 'departmentsByName',
  cypher: `MATCH (n:Department)
WHERE n.name = $name OR $name IN n.aliases
RETURN n.name = $name AS exact, n {.*} AS node
ORDER BY n.name, n.id`,
};

const ofCity = `MATCH (n:Department)-[:OF_CITY]->(c:City)
WHERE $city IS NULL OR c.code = $city OR c.name STARTS WITH $city`;

/** `$city` is a code or the beginning of a name, null for all. */
export const departmentsPage: NamedQuery<{ node: Stored<'Department'> } & Row> = {
  name: 'departmentsPage',
  integers: ['skip', 'limit'],
  cypher: `${ofCity}
RETURN n {.*} AS node
ORDER BY c.code, n.name, n.id
SKIP $skip LIMIT $limit`,
};

export const departmentsCount: NamedQuery<{ total: number } & Row> = {
  name: 'departmentsCount',
  cypher: `${ofCity}
RETURN count(n) AS total`,
};

export const nameplatesOf = ownedBy<'Nameplate'>('nameplatesOf', '(o:Entity)-[:HAS_NAMEPLATE]->(n:Nameplate)', 'n.name');
/** These four: of departments (their latest version) or of mandates. */
export const legalBasesOfDepartments = ownedBy<'LegalBasis'>(
  'legalBasesOfDepartments',
  '(o:Entity)-[:HAS_CURRENT_MANDATE*0..1]->(:Mandate)-[:RESTS_ON]->(n:LegalBasis)',
  'n.title',
);
export const staffQuotasOfDepartments = ownedBy<'StaffQuota'>(
  'staffQuotasOfDepartments',
  '(o:Entity)-[:HAS_QUOTA]->(n:StaffQuota)',
  'n.ordinal',
);
export const gapsOfDepartments = ownedBy<'SectionGap'>('gapsOfDepartments', '(o:Entity)-[:HAS_GAP]->(n:SectionGap)', 'n.section');
export const officeHoldersOfDepartments = ownedBy<'OfficeHolder'>(
  'officeHoldersOfDepartments',
  '(o:Department)-[:HAS_OFFICE_HOLDER]->(n:OfficeHolder)',
  'n.ordinal',
);
export const contactsOfDepartments = ownedBy<'Contact'>('contactsOfDepartments', '(o:Department)-[:HAS_CONTACT]->(n:Contact)', 'n.ordinal');
export const coordinationOfDepartments = ownedBy<'CoordinationLink'>(
  'coordinationOfDepartments',
  '(o:Entity)-[:HAS_COORDINATION]->(n:CoordinationLink)',
  'n.relation',
);
