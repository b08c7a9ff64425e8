/**
 * Loads an edition of the numbered dataset into an embedded graph, in a process of its own that a test may kill:
 * arguments FOLDER EDITION DOCUMENTS DUTIES. Writes a line when the folder is open, one for each document, and one at the end.
 */
import { ensureDataset } from '../../../data/load/ensure-dataset.js';
import { EmbeddedStore } from '../../../graph-schema/store/grafeo/embedded-store.js';
import { numberedDataset } from '../../fixtures/numbered-dataset.js';

const [folder, edition, documents, duties] = process.argv.slice(2) as [string, string, string, string];
const store = new EmbeddedStore(folder);
process.stdout.write('open\n');
const numbers = Array.from({ length: Number(documents) }, (_, i) => i + 1);
await ensureDataset(store, numberedDataset(edition, numbers, Number(duties)), ({ documents: done }) =>
  process.stdout.write(`document ${done}\n`),
);
process.stdout.write('loaded\n');
// Held open, until the test ends it.
setInterval(() => undefined, 1000);
