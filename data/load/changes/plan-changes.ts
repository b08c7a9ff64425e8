import type { NodeRecord, RecordBatch, RelationshipRecord } from '../../../graph-schema/model/records.js';
import { placeOf } from '../parts/packed-part.js';

/** What of the graph changes where some parts are replaced: the records of `before` by those of `after`. */
export interface ChangePlan {
  /** Every node that a part of either side holds. */
  touched: string[];
  /** Nodes whose properties are another's, a part's of `after`. */
  nodes: NodeRecord[];
  /** Nodes whose properties come from the part that stands at this place, which is in neither side. */
  restored: { id: string; place: string }[];
  /** Nodes that no part holds any more. */
  gone: string[];
  relationships: RelationshipRecord[];
  /** Relationships of `before` alone whose ends both stay: they go, unless another part holds them. */
  loose: RelationshipRecord[];
}

/** Every node that a part of either side holds. */
export function touchedNodes(before: readonly RecordBatch[], after: readonly RecordBatch[]): string[] {
  return [...new Set([...before, ...after].flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
}

/** The key of a relationship among all. */
export const relationshipKey = ({ from, type, to }: RelationshipRecord): string => `${from.id} ${type} ${to.id}`;

/**
 * Compares the parts that are taken away with those that take their place.
 *
 * @param others for a node of either side that parts beside both hold as well, the highest place among these
 */
export function planChanges(
  before: readonly RecordBatch[],
  after: readonly RecordBatch[],
  others: ReadonlyMap<string, string>,
): ChangePlan {
  const touched = touchedNodes(before, after);
  const old = winners(before);
  const fresh = winners(after);
  const plan: ChangePlan = { touched, nodes: [], restored: [], gone: [], relationships: [], loose: [] };
  for (const id of touched) {
    const other = others.get(id) ?? '';
    const was = old.get(id);
    const will = fresh.get(id);
    const wasOld = was !== undefined && was.place > other;
    if (will !== undefined && will.place > other) {
      if (!wasOld || !same(was.node, will.node)) plan.nodes.push(will.node);
    } else if (other === '') plan.gone.push(id);
    else if (wasOld) plan.restored.push({ id, place: other });
  }
  const gone = new Set(plan.gone);
  const oldOnes = new Map(before.flatMap(({ relationships }) => relationships.map((one) => [relationshipKey(one), one] as const)));
  const freshOnes = new Map(after.flatMap(({ relationships }) => relationships.map((one) => [relationshipKey(one), one] as const)));
  for (const [key, one] of freshOnes) if (!oldOnes.has(key)) plan.relationships.push(one);
  for (const [key, one] of oldOnes) if (!freshOnes.has(key) && !gone.has(one.from.id) && !gone.has(one.to.id)) plan.loose.push(one);
  return plan;
}

interface Held {
  place: string;
  node: NodeRecord;
}

/** Of each node the record of the highest place. */
function winners(batches: readonly RecordBatch[]): Map<string, Held> {
  const best = new Map<string, Held>();
  for (const batch of batches) {
    const place = placeOf(batch);
    for (const node of batch.nodes) if (place >= (best.get(node.id)?.place ?? '')) best.set(node.id, { place, node });
  }
  return best;
}

const same = (a: NodeRecord, b: NodeRecord) => a.label === b.label && JSON.stringify(a.properties) === JSON.stringify(b.properties);
