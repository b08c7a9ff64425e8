/** Rows that one statement takes: enough to be fast, few enough to stay small in memory. */
const chunkSize = 1000;

/** The items in order, at most a thousand at a time. */
export function inChunks<T>(items: readonly T[], size = chunkSize): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
