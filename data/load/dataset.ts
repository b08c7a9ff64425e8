import type { RecordBatch } from '../../graph-schema/model/records.js';

/** What a graph was made from: three hashes. The graph is loaded again when one of them differs. */
export interface DatasetVersion {
  /** Of the corpus files and their manifest. */
  corpus: string;
  /** Of the code and the words that read them. */
  pipeline: string;
  /** Of labels, relationships, constraints and indexes. */
  schema: string;
}

/** All that the graph holds. */
export interface Dataset {
  version: DatasetVersion;
  /**
   * One batch for each document and one for the codebook, in the order of loading; asked for only where the graph must
   * be loaded, because it means reading the whole corpus.
   */
  batches(): RecordBatch[] | Promise<RecordBatch[]>;
}
