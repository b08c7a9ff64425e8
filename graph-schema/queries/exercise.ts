import type { NamedQuery } from '../store/port.js';
import { documentHead, type DocumentHead } from './document.js';
import { ownedBy, type Owned, type Stored } from './rows.js';

/** What shows duties at work; by document (oldest first), then in its order. */
export const exercisesOfDuties: NamedQuery<Owned<Stored<'Exercise'>>> = {
  name: 'exercisesOfDuties',
  cypher: `MATCH (o:Duty)<-[:OF_DUTY]-(n:Exercise)-[:SHOWN_BY]->(a:Activity)-[:WRITTEN_IN]->(d:Document)
WHERE o.id IN $ids
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, d.date, d.id, a.ordinal, n.id`,
};

/** The duties that activities show at work, by the order of the duties; of every version that was looked for in their document. */
export const exercisesOfActivities: NamedQuery<Owned<Stored<'Exercise'>>> = {
  name: 'exercisesOfActivities',
  cypher: `MATCH (o:Activity)<-[:SHOWN_BY]-(n:Exercise)-[:OF_DUTY]->(d:Duty)
WHERE o.id IN $ids
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, d.ordinal, n.id`,
};

export const dutiesOfExercises = ownedBy<'Duty'>('dutiesOfExercises', '(o:Exercise)-[:OF_DUTY]->(n:Duty)');
export const clausesOfExercises = ownedBy<'Clause'>('clausesOfExercises', '(o:Exercise)-[:OF_CLAUSE]->(n:Clause)');
export const activitiesOfExercises = ownedBy<'Activity'>('activitiesOfExercises', '(o:Exercise)-[:SHOWN_BY]->(n:Activity)');
export const indicatorsOfExercises = ownedBy<'Indicator'>('indicatorsOfExercises', '(o:Exercise)-[:SHOWN_BY]->(n:Indicator)', 'n.ordinal');

/** The reports, plans and notices in which the duties of mandates were looked for; oldest first. */
export const documentsReadWith: NamedQuery<Owned<DocumentHead>> = {
  name: 'documentsReadWith',
  cypher: `MATCH (o:Mandate)-[:READ_WITH]->(n:Document)
WHERE o.id IN $ids
WITH DISTINCT o, n
RETURN o.id AS owner, ${documentHead} AS node
ORDER BY o.id, n.date, n.id`,
};

/** Duties of mandates, catch-alls aside, that nothing shows at work; in the order of the text. */
export const dutiesNotSeen: NamedQuery<Owned<Stored<'Duty'>>> = {
  name: 'dutiesNotSeen',
  cypher: `MATCH (o:Mandate)-[:HAS_DUTY]->(n:Duty)
WHERE o.id IN $ids AND NOT n.residual AND NOT EXISTS { MATCH (n)<-[:OF_DUTY]-(:Exercise) }
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, n.ordinal, n.id`,
};

/** Activities of the documents in which the duties of mandates were looked for that show none of them at work. */
export const activitiesWithoutDuty: NamedQuery<Owned<Stored<'Activity'>>> = {
  name: 'activitiesWithoutDuty',
  cypher: `MATCH (p:Department)-[:HAS_MANDATE]->(o:Mandate)-[:READ_WITH]->(d:Document)<-[:WRITTEN_IN]-(n:Activity)<-[:HAS_ACTIVITY]-(p)
WHERE o.id IN $ids
  AND NOT EXISTS { MATCH (n)<-[:SHOWN_BY]-(:Exercise)-[:OF_DUTY]->(:Duty)<-[:HAS_DUTY]-(o) }
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, d.date, d.id, n.ordinal, n.id`,
};
