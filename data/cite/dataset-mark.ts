import type { DatasetVersion } from '../load/dataset.js';

/** The version of a dataset in one word: hashes of its documents, of what reads them, and of the model. */
export const datasetMark = ({ corpus, pipeline, schema }: DatasetVersion): string => `${corpus}-${pipeline}-${schema}`;
