import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../corpus/added/with-lock.js';
import type { ReviewEntry } from './judgement.js';

/** The one file that curators' judgements are appended to, in a folder of its own. */
export const logName = 'judgements.jsonl';

/**
 * Appends an entry to the log in `folder`, which is made where it is missing. It is on the disk when this returns. Processes
 * wait for each other; a half line that a kill has left stays where it is and does not touch the new one.
 *
 * @param entry is made while no other process writes, so that it may look at what stands there; null to write nothing
 */
export async function appendEntry<E extends ReviewEntry>(folder: string, entry: () => Promise<E | null>): Promise<E | null> {
  await mkdir(folder, { recursive: true });
  return withLock(folder, async () => {
    const made = await entry();
    if (made === null) return null;
    const file = await open(join(folder, logName), 'a+');
    try {
      const { size } = await file.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await file.read(last, 0, 1, size - 1);
      const gap = size > 0 && last[0] !== 0x0a ? '\n' : '';
      await file.appendFile(`${gap}${JSON.stringify(made)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    return made;
  });
}
