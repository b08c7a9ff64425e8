import type { Corpus, CorpusDocument } from '../../corpus/read-corpus.js';
import type { DatasetChanges, LoadedDocument } from '../dataset.js';
import { documentBatches } from './build-batches.js';
import { departmentNames, shareName } from './department-names.js';
import { readDocument, type ReadDocument } from './read-document.js';

/** More documents than this are better loaded with everything else than changed in one transaction. */
const mostAtOnce = 40;

/**
 * What of a corpus differs from what a graph was loaded with. Reads the documents that changed, and those unchanged ones
 * that share a department with one that changed or went, step by step; no other document can make a difference.
 *
 * @param inputs of the corpus's documents, in their order
 * @returns null where more changed than one transaction should write
 * @throws ReadError
 */
export function findChanges(corpus: Corpus, inputs: readonly string[], loaded: readonly LoadedDocument[]): DatasetChanges | null {
  const loadedInputs = new Map(loaded.map((document) => [document.input, document]));
  const gone = loaded.filter(({ input }) => !inputs.includes(input));
  const kept = corpus.documents.flatMap((document, index) => {
    const known = loadedInputs.get(inputs[index]!);
    return known ? [{ document, known }] : [];
  });
  if (corpus.documents.length - kept.length > mostAtOnce) return null;
  const fresh = corpus.documents.filter((_, index) => !loadedInputs.has(inputs[index]!)).map(readDocument);

  const joined = new Map<CorpusDocument, LoadedDocument>();
  const open = [
    ...gone,
    ...fresh.map((document) => ({ source: document.id, city: document.entry.city, names: departmentNames(document) })),
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const { document, known } of kept) {
      if (joined.has(document) || known.city !== next.city) continue;
      if (known.source !== next.source && !shareName(known.names, next.names)) continue;
      joined.set(document, known);
      open.push(known);
    }
  }
  const read = new Map<string, ReadDocument>(fresh.map((document) => [document.place, document]));
  const together = corpus.documents
    .filter((document) => read.has(document.place) || joined.has(document))
    .map((document) => read.get(document.place) ?? readDocument(document));
  const touched = [...gone, ...joined.values()];
  return {
    batches: documentBatches(corpus.manifest.cities, together),
    replaced: touched.flatMap(({ source, departments }) => [source, ...departments]),
  };
}
