import { DocumentDesk } from '../../data/load/desk/document-desk.js';
import { ensureDataset } from '../../data/load/ensure-dataset.js';
import type { LoadProgress } from '../../data/load/load-dataset.js';
import { corpusDataset, ownCorpus } from '../../data/load/records/corpus-dataset.js';
import { ReviewStore } from '../../data/reviews/review-store.js';
import { openStore } from '../../graph-schema/store/open-store.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { addedFolder, graphFolder, reviewsFolder } from './atlas-home.js';

/** Opens the graph that the environment names: the Neo4j of NEO4J_URI, or the embedded one. @throws StoreError */
export const openGraph = (): Promise<GraphStore> => openStore({ ...process.env, folder: graphFolder });

/** Where documents are added to the atlas and taken away. */
export const openDesk = (): DocumentDesk => new DocumentDesk(process.env['ATLAS_CORPUS'] || ownCorpus, addedFolder);

/** What people have judged: as the atlas comes, and in its own folder. */
export const openReviews = (): ReviewStore => new ReviewStore(reviewsFolder);

/** Loads the corpus and what was added to it where the graph holds another state of them, with progress on a terminal. True where it was loaded. */
export async function ensureLoaded(
  store: GraphStore,
  files: readonly string[] | null = null,
  corpus: string = process.env['ATLAS_CORPUS'] || ownCorpus,
): Promise<boolean> {
  const dataset = await corpusDataset({ corpus, added: addedFolder, files });
  const loaded = await ensureDataset(store, dataset, showProgress);
  if (loaded && process.stderr.isTTY) process.stderr.write('\n');
  return loaded;
}

function showProgress({ documents, ofDocuments, nodes, ofNodes }: LoadProgress): void {
  if (process.stderr.isTTY) process.stderr.write(`\rLoading: ${documents} of ${ofDocuments} parts, ${nodes} of ${ofNodes} nodes `);
}
