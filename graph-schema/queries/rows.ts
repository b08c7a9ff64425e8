import type { Label, NodeProperties } from '../model/labels.js';
import type { NamedQuery, Row } from '../store/port.js';

/** A node as a query returns it: its id and properties. A property that the source does not give is absent. */
export type Stored<L extends Label> = { id: string } & NodeProperties[L];

/** One node that belongs to the node with the id `owner`. */
export type Owned<N> = { owner: string; node: N } & Row;

/**
 * A query that answers for many owners at once (`$ids`), so that one field costs one statement whatever the number
 * of its rows. `pattern` binds the owner as `o` and the node as `n`; rows come in the order of `order` within
 * their owner, each pair once.
 */
export function ownedBy<L extends Label>(name: string, pattern: string, order?: string): NamedQuery<Owned<Stored<L>>> {
  return {
    name,
    cypher: `MATCH ${pattern}
WHERE o.id IN $ids
WITH DISTINCT o, n
RETURN o.id AS owner, n {.*} AS node
ORDER BY o.id, ${order ? `${order}, ` : ''}n.id`,
  };
}
