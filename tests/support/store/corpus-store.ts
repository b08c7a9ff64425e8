import { fileURLToPath } from 'node:url';
import { readCorpus, type Corpus } from '../../../data/corpus/read-corpus.js';
import { loadDataset } from '../../../data/load/load-dataset.js';
import { buildBatches } from '../../../data/load/records/build-batches.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import { temporaryStore } from './temporary-store.js';

const folder = fileURLToPath(new URL('../../../data/corpus', import.meta.url));

/** The real corpus, or a given one, in an embedded graph of its own, which `remove` takes away. */
export async function corpusStore(corpus?: Corpus): Promise<{ store: GraphStore; remove(): Promise<void> }> {
  const { store, remove } = await temporaryStore();
  const { batches } = buildBatches(corpus ?? (await readCorpus(folder)));
  await loadDataset(store, batches, { corpus: 'test', pipeline: 'test', schema: 'test' });
  return { store, remove };
}
