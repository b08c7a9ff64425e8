import { ownedBy } from './rows.js';

export const mandatesOfDepartments = ownedBy<'Mandate'>(
  'mandatesOfDepartments',
  '(o:Department)-[:HAS_MANDATE]->(n:Mandate)',
  'n.inForceFrom, n.title',
);
/** The mandate that a duty stands in. */
export const mandatesOfDuties = ownedBy<'Mandate'>('mandatesOfDuties', '(n:Mandate)-[:HAS_DUTY]->(o:Duty)', 'n.inForceFrom, n.title');
export const interpretersOfMandates = ownedBy<'Body'>('interpretersOfMandates', '(o:Mandate)-[:INTERPRETED_BY]->(n:Body)', 'n.name');
