import { makeId } from '../../graph-schema/model/identity.js';
import type { RecordBatch } from '../../graph-schema/model/records.js';
import type { GraphStore, NamedQuery, Transaction, Value } from '../../graph-schema/store/port.js';
import type { DatasetVersion } from './dataset.js';
import { inChunks } from './in-chunks.js';
import { LoadError } from './load-error.js';
import { planLoad, type LoadStep } from './load-plan.js';
import { deleteNodes, nodeIds, upsertNodes, upsertRelationships } from './load-queries.js';
import { removeStale } from './remove-stale.js';

/** How far a load is. `source` is the document (its id) that was written last. */
export interface LoadProgress {
  source: string;
  documents: number;
  ofDocuments: number;
  nodes: number;
  ofNodes: number;
}

const versionId = makeId('DatasetVersion', 'current');

/**
 * Writes the batches over whatever the graph holds, so that it then holds them and nothing else: one transaction for
 * each batch, then one that deletes what is left of an earlier dataset and writes the version. The version is taken
 * away first: a load that was cut short leaves a graph without one, and the next load completes it. Loading twice is
 * loading once.
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
  const wasEmpty = (await store.read(nodeIds)).length === 0;
  let nodes = 0;
  for (const [index, step] of steps.entries()) {
    await store.transaction((tx) => writeStep(tx, step));
    nodes += step.nodes.length;
    onProgress({ source: step.source, documents: index + 1, ofDocuments: steps.length, nodes, ofNodes });
  }
  await store.transaction(async (tx) => {
    if (!wasEmpty) await removeStale(tx, steps);
    await tx.run(upsertNodes('DatasetVersion'), { rows: [{ id: versionId, ...version, loadedAt: new Date().toISOString() }] });
  });
}

async function writeStep(tx: Transaction, { source, nodes, relationships }: LoadStep): Promise<void> {
  for (const [label, records] of groupBy(nodes, (node) => node.label)) {
    await writeRows(
      tx,
      source,
      upsertNodes(label),
      records.map(({ id, properties }) => ({ ...properties, id })),
    );
  }
  for (const [type, records] of groupBy(relationships, (relationship) => relationship.type)) {
    await writeRows(
      tx,
      source,
      upsertRelationships(type),
      records.map(({ from, to }) => ({ from: from.id, to: to.id })),
    );
  }
}

async function writeRows(tx: Transaction, source: string, query: NamedQuery<{ written: number }>, rows: readonly Value[]): Promise<void> {
  for (const chunk of inChunks(rows)) {
    const [answer] = await tx.run(query, { rows: chunk });
    if (answer?.written !== chunk.length) throw new LoadError(`${source}: ${query.name} wrote ${answer?.written} of ${chunk.length} rows`);
  }
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
