import { createHash } from 'node:crypto';
import { searchableText } from '../../graph-schema/constraints/text-index.js';
import { uniqueIds } from '../../graph-schema/constraints/unique-ids.js';
import { relationships } from '../../graph-schema/model/relationships.js';
import type { DatasetVersion } from './dataset.js';
import { hashFiles } from './hash-files.js';

/**
 * The version of the dataset that a corpus gives, without reading its texts as texts: a few milliseconds, so that a
 * start which has nothing to load stays fast.
 *
 * @param corpusFolder the documents and their manifest
 * @param pipeline names the code and the words that read them: a build's stamp, or `hashFiles` of their folders
 */
export async function datasetVersion(corpusFolder: string, pipeline: string): Promise<DatasetVersion> {
  return { corpus: await hashFiles(corpusFolder), pipeline, schema: schemaHash };
}

const schemaHash = createHash('sha256')
  .update(JSON.stringify([uniqueIds, searchableText, relationships]))
  .digest('hex')
  .slice(0, 16);
