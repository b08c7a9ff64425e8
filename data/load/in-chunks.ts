/** Rows that one statement takes: enough to be fast, few enough to stay small in memory. */
const chunkSize = 1000;

/** The items in order, at most a thousand at a time. */
export function inChunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, i) => items.slice(i * chunkSize, (i + 1) * chunkSize));
}
