import { ownedBy } from './rows.js';

/** What is stated has no confidence and comes before all that is inferred. */
const best = 'coalesce(n.confidence, 2.0) DESC';

/** Best first. */
export const assignmentsOfDuties = ownedBy<'Assignment'>('assignmentsOfDuties', '(n:Assignment)-[:OF_DUTY]->(o:Duty)', best);
export const assignmentsOfDivisions = ownedBy<'Assignment'>('assignmentsOfDivisions', '(n:Assignment)-[:TO_DIVISION]->(o:Division)', best);
export const assignmentsOfDivisionClauses = ownedBy<'Assignment'>(
  'assignmentsOfDivisionClauses',
  '(n:Assignment)-[:FROM_CLAUSE]->(o:DivisionClause)',
  best,
);
/** The sentence under the division's name that an assignment goes by. */
export const divisionClausesOfAssignments = ownedBy<'DivisionClause'>(
  'divisionClausesOfAssignments',
  '(o:Assignment)-[:FROM_CLAUSE]->(n:DivisionClause)',
);
export const divisionsOfAssignments = ownedBy<'Division'>('divisionsOfAssignments', '(o:Assignment)-[:TO_DIVISION]->(n:Division)');
