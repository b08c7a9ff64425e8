import { makeId } from '../../graph-schema/model/identity.js';
import type { RecordBatch } from '../../graph-schema/model/records.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import type { DatasetVersion } from './dataset.js';
import { inChunks } from './in-chunks.js';
import { planLoad } from './load-plan.js';
import { deleteNodes, nodeIds, upsertNodes } from './load-queries.js';
import { packPart, touchedBy } from './parts/packed-part.js';
import { partIds } from './parts/part-queries.js';
import { removeStale } from './remove-stale.js';
import { tiePart, writeNodes, writePartNode, writeRelationships } from './write-rows.js';

/** How far a load is. `source` is the document (its id) that was written last. */
export interface LoadProgress {
  source: string;
  documents: number;
  ofDocuments: number;
  nodes: number;
  ofNodes: number;
}

/** The node that says what the graph was made from. */
export const versionId = makeId('DatasetVersion', 'current');

/**
 * Writes the batches over whatever the graph holds, so that it then holds them and nothing else: one transaction for
 * each batch, then one that deletes what is left of an earlier dataset and writes the version. The version is taken
 * away first: a load that was cut short leaves a graph without one, and the next load completes it. Loading twice is
 * loading once. For a few changed documents see `applyChanges`.
 *
 * @throws LoadError where the batches contradict themselves (before anything is written); StoreError
 */
export async function loadDataset(
  store: GraphStore,
  batches: readonly RecordBatch[],
  version: DatasetVersion,
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<void> {
  const steps = planLoad(batches);
  const ofNodes = steps.reduce((sum, step) => sum + step.nodes.length, 0);
  await store.ensureSchema();
  await store.write(deleteNodes, { ids: [versionId] });
  await forgetParts(store);
  const wasEmpty = (await store.read(nodeIds)).length === 0;
  let nodes = 0;
  for (const [index, step] of steps.entries()) {
    await store.transaction(async (tx) => {
      await writeNodes(tx, step.source, step.nodes);
      await writeRelationships(tx, step.source, step.relationships);
    });
    nodes += step.nodes.length;
    onProgress({ source: step.source, documents: index + 1, ofDocuments: steps.length, nodes, ofNodes });
  }
  for (const batch of batches) await store.transaction((tx) => writePart(tx, batch));
  await store.transaction(async (tx) => {
    if (!wasEmpty) await removeStale(tx, steps);
    await tx.run(upsertNodes('DatasetVersion'), { rows: [{ id: versionId, ...version, loadedAt: new Date().toISOString() }] });
  });
}

async function writePart(tx: Parameters<typeof writeNodes>[0], batch: RecordBatch): Promise<void> {
  await writePartNode(tx, packPart(batch));
  const { own, foreign } = touchedBy(batch);
  await tiePart(tx, batch.source, 'SUPPORTS', own);
  await tiePart(tx, batch.source, 'REFERS_TO', foreign);
}

/** A few at a time: a part is tied to a thousand nodes. */
async function forgetParts(store: GraphStore): Promise<void> {
  for (const ids of inChunks(await store.read(partIds), 20)) await store.write(deleteNodes, { ids: ids.map(({ id }) => id) });
}
