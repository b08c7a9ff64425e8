import type { Label } from '../model/labels.js';
import type { NamedQuery, Row } from '../store/port.js';
import { documentHead } from './document.js';

export type NodeRow = { owner: string; node: { id: string } } & Row;

/** Any nodes by their ids; texts of documents are left out, because they are long and have a query of their own. */
export const nodesByIds: NamedQuery<NodeRow> = {
  name: 'nodesByIds',
  cypher: `MATCH (n:Entity)
WHERE n.id IN $ids
RETURN n.id AS owner, CASE WHEN n:Document
  THEN ${documentHead}
  ELSE n {.*} END AS node
ORDER BY n.id`,
};

/** The labels of the nodes that have an address (`node(id)`) in the API. */
export const addressable = [
  'City',
  'Department',
  'Mandate',
  'Division',
  'Duty',
  'Clause',
  'DivisionClause',
  'ReformAction',
  'FunctionArea',
  'Body',
  'Boundary',
  'AffiliatedUnit',
  'Activity',
  'Indicator',
  'Document',
  'Assignment',
  'Exercise',
] as const satisfies readonly Label[];
