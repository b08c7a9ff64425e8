import { createHash } from 'node:crypto';
import type { Manifest } from '../../corpus/manifest.js';
import type { CorpusDocument } from '../../corpus/read-corpus.js';

/** Hash of all that decides what is read from a document, beside the pipeline: its bytes, its entry, its city, its place. */
export function inputOf({ bytes, entry, place }: CorpusDocument, city: Manifest['cities'][number]): string {
  return createHash('sha256')
    .update(JSON.stringify([place, entry, city]))
    .update('\0')
    .update(bytes)
    .digest('hex')
    .slice(0, 32);
}
