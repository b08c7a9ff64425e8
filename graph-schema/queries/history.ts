import type { NamedQuery } from '../store/port.js';
import { ownedBy, type Owned, type Stored } from './rows.js';

/** Of departments (their latest version) or of mandates. */
export const standingsOf = ownedBy<'Standing'>('standingsOf', '(o:Entity)-[:HAS_STANDING]->(n:Standing)', 'n.ordinal');

/** What happened to a department: as its own mandates tell it, and as those of others that name it. */
export const changeEventsOfDepartments: NamedQuery<Owned<Stored<'ChangeEvent'>>> = {
  name: 'changeEventsOfDepartments',
  cypher: `MATCH (o:Department)
WHERE o.id IN $ids
CALL {
  WITH o MATCH (o)-[:HAS_CHANGE_EVENT]->(n:ChangeEvent) RETURN n
  UNION
  WITH o MATCH (b:Body)<-[:HAS_PREDECESSOR|HAS_SUCCESSOR]-(n:ChangeEvent) WHERE b.name = o.name RETURN n
}
WITH DISTINCT o, n
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, n.date, n.ordinal, n.id`,
};
/**
 * When departments ended, as the mandates of others tell it: 不再保留, or put together with others into one of another name. That
 * only their duties went to another body does not end them. `ids` null for all departments.
 */
export const endingsOfDepartments: NamedQuery<Owned<{ id: string; date: string }>> = {
  name: 'endingsOfDepartments',
  cypher: `MATCH (e:ChangeEvent)-[:HAS_PREDECESSOR]->(b:Body)
WHERE e.date IS NOT NULL AND (e.kind = 'ABOLISHED' OR e.rule = 'merged')
MATCH (o:Department) WHERE o.name = b.name AND ($ids IS NULL OR o.id IN $ids)
  AND NOT EXISTS { MATCH (e)-[:HAS_SUCCESSOR]->(s:Body) WHERE s.name = o.name }
WITH DISTINCT o, e
RETURN o.id AS owner, e {.id, .date} AS node
ORDER BY o.id, e.date, e.id`,
};

export const predecessorsOfEvents = ownedBy<'Body'>('predecessorsOfEvents', '(o:ChangeEvent)-[:HAS_PREDECESSOR]->(n:Body)', 'n.name');
export const successorsOfEvents = ownedBy<'Body'>('successorsOfEvents', '(o:ChangeEvent)-[:HAS_SUCCESSOR]->(n:Body)', 'n.name');
export const mandatesOfEvents = ownedBy<'Mandate'>('mandatesOfEvents', '(n:Mandate)-[:HAS_CHANGE_EVENT]->(o:ChangeEvent)', 'n.inForceFrom');

/** The department of the atlas that goes by a body's full name. */
export const departmentsOfBodies: NamedQuery<Owned<Stored<'Department'>>> = {
  name: 'departmentsOfBodies',
  cypher: `MATCH (o:Body)
WHERE o.id IN $ids AND o.named = true
MATCH (n:Department) WHERE n.name = o.name
WITH DISTINCT o, n
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, n.id`,
};
