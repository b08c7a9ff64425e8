import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readDataset } from '../../corpus/read-dataset.js';
import type { Corpus } from '../../corpus/read-corpus.js';
import type { Dataset } from '../dataset.js';
import { hashFiles } from '../hash-files.js';
import { schemaHash } from '../schema-hash.js';
import { buildBatches } from './build-batches.js';
import { findChanges } from './find-changes.js';
import { inputOf } from './input-of.js';

/** The documents that the atlas comes with. */
export const ownCorpus = fileURLToPath(new URL('../../corpus', import.meta.url));

/** Everything whose change means that the documents must be read again. */
const readers = [
  '../../pipeline',
  '../../language',
  '../../corpus',
  '../../load',
  '../../../graph-schema/codebook',
  '../../../graph-schema/model',
].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

export interface DatasetFolders {
  /** The documents that the atlas comes with, or others in their stead. */
  corpus?: string;
  /** The documents that users have added; none where it is left out or not there. */
  added?: string;
  /** Only these files of the corpus, and nothing added. */
  files?: readonly string[] | null;
}

/**
 * The dataset of a corpus folder and of what was added to it. Its version costs reading the files, some milliseconds;
 * the documents are read as texts only where they must be loaded.
 * @throws Error where a folder has no usable manifest, or lacks a file of it
 */
export async function corpusDataset({ corpus = ownCorpus, added, files = null }: DatasetFolders = {}): Promise<Dataset> {
  const all = await readDataset(corpus, files === null ? added : undefined);
  return datasetOf(files === null ? all : { ...all, documents: all.documents.filter(({ entry }) => files.includes(entry.file)) });
}

/** The dataset of documents that are in memory. */
export async function datasetOf(corpus: Corpus): Promise<Dataset> {
  const cities = new Map(corpus.manifest.cities.map((city) => [city.code, city]));
  const inputs = corpus.documents.map((document) => inputOf(document, cities.get(document.entry.city)!));
  return {
    version: {
      corpus: createHash('sha256').update(inputs.join()).digest('hex').slice(0, 16),
      pipeline: await pipelineHash(),
      schema: schemaHash,
    },
    batches: () => buildBatches(corpus).batches,
    changes: (loaded) => findChanges(corpus, inputs, loaded),
  };
}

let pipeline: Promise<string> | undefined;
/** The program does not change while it runs. */
const pipelineHash = () => (pipeline ??= hashFiles(...readers));
