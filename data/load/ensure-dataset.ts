import type { GraphStore } from '../../graph-schema/store/port.js';
import { StoreError } from '../../graph-schema/store/store-error.js';
import { applyChanges, Outdated } from './changes/apply-changes.js';
import { sameVersion, type Dataset, type DatasetVersion } from './dataset.js';
import { loadDataset, type LoadProgress } from './load-dataset.js';
import { readVersion } from './load-queries.js';
import { loadedDocuments } from './parts/part-queries.js';

/** How often a load starts again because another process has loaded meanwhile. */
const attempts = 3;

/**
 * Makes the graph hold the dataset. Where it does, asks one question and returns. Where only documents were added,
 * changed or taken away, writes those alone, in one transaction. Else (another pipeline or model, no graph yet, one
 * that cannot be read) loads everything; where the engine can build beside the graph in use, the old one answers until
 * the new one is whole.
 *
 * @returns whether something was loaded
 * @throws StoreError (`UNAVAILABLE` while the database is away: calling again later completes the load), LoadError
 */
export async function ensureDataset(store: GraphStore, dataset: Dataset, onProgress?: (progress: LoadProgress) => void): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const found = await versionInGraph(store);
    if (sameVersion(found, dataset.version)) return false;
    if (found?.pipeline !== dataset.version.pipeline || found.schema !== dataset.version.schema) break;
    const changes = await dataset.changes?.(await store.read(loadedDocuments));
    if (!changes) break;
    try {
      await applyChanges(store, changes, found, dataset.version);
      return true;
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
    }
  }
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
