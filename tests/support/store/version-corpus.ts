import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../../data/corpus/read-corpus.js';
import type { RecordBatch } from '../../../graph-schema/model/records.js';
import { buildBatches } from '../../../data/load/records/build-batches.js';

/** A corpus of invented mandates: two versions of one department's, its predecessor, a county's, a nation's and a zone's. */
export const versionCorpus = fileURLToPath(new URL('../../fixtures/mandates/versions', import.meta.url));

export async function versionBatches(): Promise<RecordBatch[]> {
  return buildBatches(await readCorpus(versionCorpus)).batches;
}
