import { fuzzOne } from './fuzz-one.js';

/** Reads broken inputs one after the other; says which it begins, so that one that hangs is known. */
const tell = (message: object) => new Promise((resolve) => process.send?.(message, resolve));

const [first, last] = process.argv.slice(2).map(Number) as [number, number];
for (let seed = first; seed <= last; seed += 1) {
  await tell({ begun: seed });
  await tell({ done: fuzzOne(seed) });
}
process.disconnect?.();
