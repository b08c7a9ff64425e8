import { inChunks } from '../../load/in-chunks.js';

/** As many ids as one statement is asked about. */
const size = 500;

/** Asks about many ids, some at a time, and puts the answers together. */
export async function inBatches<R>(ids: readonly string[], ask: (some: string[]) => Promise<R[]>): Promise<R[]> {
  const answers: R[] = [];
  for (const some of inChunks([...ids], size)) for (const row of await ask(some)) answers.push(row);
  return answers;
}
