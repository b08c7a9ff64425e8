import { generate } from '../generator/generate.js';
import { parseBytes } from '../generator/parsed.js';

/**
 * Reads so many generated documents, one after the other, and prints how long the reading took and the most memory held.
 * Documents are made in batches, so that making them is not measured and few are held at a time.
 */
const count = Number(process.argv[2]);
const batch = 50;
let milliseconds = 0;
let cpu = 0;
let characters = 0;
for (let first = 1; first <= count; first += batch) {
  const documents = Array.from({ length: Math.min(batch, count - first + 1) }, (_, index) => generate(first + index, 'mixed'));
  characters += documents.reduce((sum, { text }) => sum + text.length, 0);
  const before = process.cpuUsage();
  const begun = performance.now();
  for (const { bytes } of documents) {
    try {
      parseBytes(bytes);
    } catch {
      // A refused encoding takes no time worth counting.
    }
  }
  milliseconds += performance.now() - begun;
  const { user, system } = process.cpuUsage(before);
  cpu += (user + system) / 1000;
}
process.stdout.write(JSON.stringify({ milliseconds, cpu, characters, kilobytes: process.resourceUsage().maxRSS }));
