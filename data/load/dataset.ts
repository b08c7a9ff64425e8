import type { RecordBatch } from '../../graph-schema/model/records.js';

/** What a graph was made from: three hashes. The graph is loaded again when one of them differs. */
export interface DatasetVersion {
  /** Of the documents, with what their manifests say of them. */
  corpus: string;
  /** Of the code and the words that read them. */
  pipeline: string;
  /** Of labels, relationships, constraints and indexes. */
  schema: string;
}

/** A document in the graph: the id of its part, and what `DocumentOrigin` says of it. */
export interface LoadedDocument {
  source: string;
  input: string;
  city: string;
  names: string[];
  departments: string[];
}

/** What of a dataset differs from the graph, or might: the batches as they must be, and the sources of the parts they replace. */
export interface DatasetChanges {
  batches: RecordBatch[];
  /** A part that is named here and has no batch goes. */
  replaced: string[];
}

/** All that the graph holds. */
export interface Dataset {
  version: DatasetVersion;
  /**
   * One batch for each document and one for the codebook; asked for only where the graph must be loaded as a whole,
   * because it means reading every document.
   */
  batches(): RecordBatch[] | Promise<RecordBatch[]>;
  /**
   * What differs from a graph that the same pipeline has loaded with these documents. Reads only the documents that
   * changed, and those that speak of the same departments. Null where so much changed that all should be loaded.
   */
  changes?(loaded: readonly LoadedDocument[]): DatasetChanges | null | Promise<DatasetChanges | null>;
}

/** True where both name the same documents, read alike, in the same model. */
export const sameVersion = (found: DatasetVersion | null, wanted: DatasetVersion): boolean =>
  found !== null && found.corpus === wanted.corpus && found.pipeline === wanted.pipeline && found.schema === wanted.schema;
