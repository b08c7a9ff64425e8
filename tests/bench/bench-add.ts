import { performance } from 'node:perf_hooks';
import { ensureDataset } from '../../data/load/ensure-dataset.js';
import { datasetOf } from '../../data/load/records/corpus-dataset.js';
import { findChanges } from '../../data/load/records/find-changes.js';
import { inputOf } from '../../data/load/records/input-of.js';
import { loadedDocuments } from '../../data/load/parts/part-queries.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { corpusOf, inventedMandate } from '../fixtures/mandates/invented-corpus.js';

const sizes = [10, 50, 200];
const repeats = 7;

/** Milliseconds of one document added to so many of other cities. */
interface AddTimes {
  documents: number;
  /** Reading the document and linking its department. */
  read: number;
  /** Reading, comparing and writing. */
  whole: number;
  /** Taking it away again. */
  removed: number;
}

/** How long adding and removing one document takes in an atlas of 10, 50 and 200: does it stay the same? The fastest of seven: others on the machine only add. */
export async function benchAdd(name: string, store: GraphStore): Promise<string[]> {
  const times: AddTimes[] = [];
  for (const documents of sizes) times.push(await measure(store, documents));
  const [first] = times;
  return times.map(
    ({ documents, read, whole, removed }) =>
      `${name}, document ${String(documents + 1).padStart(3)}  added in ${whole.toFixed(0)} ms (read ${read.toFixed(0)}, written ${(whole - read).toFixed(0)}), removed in ${removed.toFixed(0)} ms: ${(whole / first!.whole).toFixed(1)} times as long as document ${first!.documents + 1}`,
  );
}

async function measure(store: GraphStore, documents: number): Promise<AddTimes> {
  const present = Array.from({ length: documents }, (_, index) => inventedMandate(index));
  const before = await datasetOf(corpusOf(present));
  await ensureDataset(store, before);
  const taken: Omit<AddTimes, 'documents'>[] = [];
  for (let run = 0; run <= repeats; run++) {
    const corpus = corpusOf([...present, inventedMandate(1000 + run)]);
    const cities = new Map(corpus.manifest.cities.map((city) => [city.code, city]));
    const loaded = await store.read(loadedDocuments);
    const read = await clock(() => {
      const inputs = corpus.documents.map((document) => inputOf(document, cities.get(document.entry.city)!));
      findChanges(corpus, inputs, loaded);
    });
    const whole = await clock(async () => ensureDataset(store, await datasetOf(corpus)));
    const removed = await clock(() => ensureDataset(store, before));
    // the first run warms up
    if (run > 0) taken.push({ read, whole, removed });
  }
  const fastest = (of: (times: Omit<AddTimes, 'documents'>) => number) => Math.min(...taken.map(of));
  return { documents, read: fastest(({ read }) => read), whole: fastest(({ whole }) => whole), removed: fastest(({ removed }) => removed) };
}

async function clock(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
