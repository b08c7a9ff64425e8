import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../corpus/read-corpus.js';
import type { Dataset } from '../dataset.js';
import { datasetVersion } from '../dataset-version.js';
import { hashFiles } from '../hash-files.js';
import { buildBatches } from './build-batches.js';

/** The documents that the atlas comes with. */
export const ownCorpus = fileURLToPath(new URL('../../corpus', import.meta.url));

/** Everything whose change means that the documents must be read again. */
const readers = [
  '../../pipeline',
  '../../language',
  '../../corpus',
  '../records',
  '../../../graph-schema/codebook',
  '../../../graph-schema/model',
].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/**
 * The dataset of a corpus folder. Its version costs a few milliseconds; the documents are read only when the batches are
 * asked for. `files` limits it to some of the manifest's files.
 * @throws Error where the folder has no usable manifest, or lacks a file of it
 */
export async function corpusDataset(folder: string = ownCorpus, files: readonly string[] | null = null): Promise<Dataset> {
  const version = await datasetVersion(folder, await hashFiles(...readers));
  return {
    version: files === null ? version : { ...version, corpus: `${version.corpus}:${[...files].sort().join(',')}` },
    batches: async () => {
      const corpus = await readCorpus(folder);
      return buildBatches(
        files === null ? corpus : { ...corpus, documents: corpus.documents.filter(({ entry }) => files.includes(entry.file)) },
      ).batches;
    },
  };
}
