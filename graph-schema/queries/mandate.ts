import type { NamedQuery, Row } from '../store/port.js';
import { ownedBy, type Stored } from './rows.js';

export const mandatesOfDepartments = ownedBy<'Mandate'>(
  'mandatesOfDepartments',
  '(o:Department)-[:HAS_MANDATE]->(n:Mandate)',
  'n.inForceFrom, n.title',
);
/** The mandate that duties, divisions, reform items or boundaries stand in. */
export const mandatesOfFacts = ownedBy<'Mandate'>(
  'mandatesOfFacts',
  '(n:Mandate)-[:HAS_DUTY|HAS_DIVISION|HAS_REFORM_ACTION|HAS_BOUNDARY]->(o:Entity)',
  'n.inForceFrom, n.title',
);
/** The latest mandate of departments. */
export const currentMandates = ownedBy<'Mandate'>('currentMandates', '(o:Department)-[:HAS_CURRENT_MANDATE]->(n:Mandate)');
/** The department whose latest mandate it is. */
export const holdersOfCurrentMandates = ownedBy<'Department'>(
  'holdersOfCurrentMandates',
  '(n:Department)-[:HAS_CURRENT_MANDATE]->(o:Mandate)',
);
export const successorsOfMandates = ownedBy<'Mandate'>('successorsOfMandates', '(o:Mandate)-[:SUCCEEDED_BY]->(n:Mandate)');
export const predecessorsOfMandates = ownedBy<'Mandate'>('predecessorsOfMandates', '(n:Mandate)-[:SUCCEEDED_BY]->(o:Mandate)');
/** The newer version whose own sentence ends a mandate. */
export const repealersOfMandates = ownedBy<'Mandate'>('repealersOfMandates', '(o:Mandate)-[:REPEALED_BY]->(n:Mandate)');
export const interpretersOfMandates = ownedBy<'Body'>('interpretersOfMandates', '(o:Mandate)-[:INTERPRETED_BY]->(n:Body)', 'n.name');

/** Every mandate with its department; `cities` are codes or beginnings of names, null for all. */
export const mandatesInTime: NamedQuery<{ department: string; current: boolean; node: Stored<'Mandate'> | null } & Row> = {
  name: 'mandatesInTime',
  cypher: `MATCH (d:Department)-[:OF_CITY]->(c:City)
WHERE $cities IS NULL OR c.code IN $cities OR any(x IN $cities WHERE c.name STARTS WITH x)
OPTIONAL MATCH (d)-[:HAS_MANDATE]->(n:Mandate)
OPTIONAL MATCH (d)-[:HAS_CURRENT_MANDATE]->(k:Mandate)
RETURN d.id AS department, coalesce(k.id = n.id, false) AS current, CASE WHEN n IS NULL THEN null ELSE n {.*} END AS node, c.code AS code
ORDER BY code, department, n.inForceFrom, n.id`,
};
