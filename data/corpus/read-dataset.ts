import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpus, type Corpus } from './read-corpus.js';

/**
 * Reads a corpus and the documents that users have added to it. Where both list a city, the corpus's listing counts; an
 * added file that the corpus has as well counts once.
 *
 * @param added the folder of added documents; none are there where it lacks a manifest
 * @throws Error that names the file that is missing or unreadable and what to do.
 */
export async function readDataset(corpus: string, added?: string): Promise<Corpus> {
  const shipped = await readCorpus(corpus);
  if (added === undefined || !(await exists(join(added, 'manifest.json')))) return shipped;
  const own = await readCorpus(added);
  const codes = new Set(shipped.manifest.cities.map(({ code }) => code));
  const known = new Set(shipped.documents.map(({ entry }) => entry.sha256));
  const documents = own.documents
    .filter(({ entry }) => !known.has(entry.sha256))
    // by its file's name, so that a document's place does not depend on when it was added
    .map((document) => ({ ...document, place: `2 ${document.entry.file}` }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  return {
    manifest: {
      cities: [...shipped.manifest.cities, ...own.manifest.cities.filter(({ code }) => !codes.has(code))],
      documents: [...shipped.manifest.documents, ...documents.map(({ entry }) => entry)],
    },
    documents: [...shipped.documents, ...documents],
  };
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );
