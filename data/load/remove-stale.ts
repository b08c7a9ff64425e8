import { labelOfId } from '../../graph-schema/model/identity.js';
import type { Transaction, Value } from '../../graph-schema/store/port.js';
import type { LoadStep } from './load-plan.js';
import { deleteNodes, deleteRelationships, nodeIds, relationshipEnds } from './load-queries.js';
import { inChunks } from './in-chunks.js';

/** Nodes that are no part of a dataset's own records: those of others (null), and what a load keeps about itself. */
const ownMarks: ReadonlySet<string | null> = new Set([null, 'LoadedPart']);

/**
 * Deletes every node and relationship of an earlier dataset that `steps` do not hold. Found by comparing ids, so that
 * nothing in the graph needs a mark. Nodes that were not made by the atlas are left alone, whatever their labels.
 */
export async function removeStale(tx: Transaction, steps: readonly LoadStep[]): Promise<void> {
  const wanted = new Set(steps.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const staleIds = (await tx.run(nodeIds)).map(({ id }) => id).filter((id) => !wanted.has(id) && !ownMarks.has(labelOfId(id)));
  for (const ids of inChunks(staleIds)) await tx.run(deleteNodes, { ids });

  const key = (from: string, type: string, to: string) => `${from} ${type} ${to}`;
  const wantedEnds = new Set(steps.flatMap(({ relationships }) => relationships.map(({ from, type, to }) => key(from.id, type, to.id))));
  const staleEnds = (await tx.run(relationshipEnds)).filter(
    ({ from, type, to }) => wanted.has(from) && wanted.has(to) && !wantedEnds.has(key(from, type, to)),
  );
  for (const rows of inChunks<Value>(staleEnds)) await tx.run(deleteRelationships, { rows });
}
