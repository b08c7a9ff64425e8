import { ownedBy } from './rows.js';

const best = 'n.confidence DESC';

/** Best first. */
export const assignmentsOfDuties = ownedBy<'Assignment'>('assignmentsOfDuties', '(n:Assignment)-[:OF_DUTY]->(o:Duty)', best);
export const assignmentsOfDivisions = ownedBy<'Assignment'>('assignmentsOfDivisions', '(n:Assignment)-[:TO_DIVISION]->(o:Division)', best);
export const divisionsOfAssignments = ownedBy<'Division'>('divisionsOfAssignments', '(o:Assignment)-[:TO_DIVISION]->(n:Division)');
