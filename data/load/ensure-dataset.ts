import type { GraphStore } from '../../graph-schema/store/port.js';
import { StoreError } from '../../graph-schema/store/store-error.js';
import type { Dataset, DatasetVersion } from './dataset.js';
import { loadDataset, type LoadProgress } from './load-dataset.js';
import { readVersion } from './load-queries.js';

/**
 * Makes the graph hold the dataset: loads it where the graph holds another version, none, or cannot be read, and else
 * asks one question and returns. Where the engine can build beside the graph in use, the old one answers until the new
 * one is whole.
 *
 * @returns whether it was loaded
 * @throws StoreError (`UNAVAILABLE` while the database is away: calling again later completes the load), LoadError
 */
export async function ensureDataset(store: GraphStore, dataset: Dataset, onProgress?: (progress: LoadProgress) => void): Promise<boolean> {
  if (sameVersion(await versionInGraph(store), dataset.version)) return false;
  const batches = await dataset.batches();
  const load = (target: GraphStore) => loadDataset(target, batches, dataset.version, onProgress);
  await (store.replace ? store.replace(load) : load(store));
  return true;
}

async function versionInGraph(store: GraphStore): Promise<DatasetVersion | null> {
  try {
    const [version] = await store.read(readVersion);
    return version ?? null;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'BROKEN') return null;
    throw error;
  }
}

const sameVersion = (found: DatasetVersion | null, wanted: DatasetVersion) =>
  found !== null && found.corpus === wanted.corpus && found.pipeline === wanted.pipeline && found.schema === wanted.schema;
