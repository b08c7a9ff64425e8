import { ownedBy } from './rows.js';

/** Of departments (their latest version) or of mandates. */
export const boundariesOfDepartments = ownedBy<'Boundary'>(
  'boundariesOfDepartments',
  '(o:Entity)-[:HAS_BOUNDARY]->(n:Boundary)',
  'n.ordinal',
);
/** The boundaries, of latest versions, that a body is a partner, a side or a mechanism of. */
export const boundariesOfBodies = ownedBy<'Boundary'>(
  'boundariesOfBodies',
  `(:Department)-[:HAS_BOUNDARY]->(n:Boundary)-[:HAS_PARTNER|USES_MECHANISM|HAS_SIDE]->(s:Entity)-[:OF_BODY*0..1]->(o:Body)`,
  'n.ordinal',
);
export const partnersOfBoundaries = ownedBy<'Body'>('partnersOfBoundaries', '(o:Boundary)-[:HAS_PARTNER]->(n:Body)', 'n.name');
export const sidesOfBoundaries = ownedBy<'BoundarySide'>('sidesOfBoundaries', '(o:Boundary)-[:HAS_SIDE]->(n:BoundarySide)', 'n.ordinal');
export const mechanismsOfBoundaries = ownedBy<'Body'>('mechanismsOfBoundaries', '(o:Boundary)-[:USES_MECHANISM]->(n:Body)', 'n.name');
/** The body of a boundary side or of a coordination link. */
export const bodiesOf = ownedBy<'Body'>('bodiesOf', '(o:Entity)-[:OF_BODY]->(n:Body)');
