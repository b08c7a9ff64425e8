/**
 * Which versions of mandates a list is about. The facts of the latest one hang on the department; those of any version
 * hang on its mandate, and the ids of the mandates that held at a date are given as `$mandates`.
 */
export interface Versions {
  /** Of the query's name. */
  suffix: '' | 'At';
  /** Pattern from whatever the facts hang on to the department `d`, and the other way round. */
  holder: string;
  holding: string;
  /** The latter where `d` is bound already. */
  held: string;
  /** Condition that what the facts hang on is chosen: before others, and on its own. */
  chosen: string;
  where: string;
}

export const latest: Versions = { suffix: '', holder: '(d:Department)', holding: '(d:Department)', held: '(d)', chosen: '', where: '' };

export const chosen: Versions = {
  suffix: 'At',
  holder: '(h:Mandate)<-[:HAS_MANDATE]-(d:Department)',
  holding: '(d:Department)-[:HAS_MANDATE]->(h:Mandate)',
  held: '(d)-[:HAS_MANDATE]->(h:Mandate)',
  chosen: 'h.id IN $mandates AND ',
  where: 'WHERE h.id IN $mandates ',
};
