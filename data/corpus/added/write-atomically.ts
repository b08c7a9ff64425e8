import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file so that after a kill or a power cut its name stands for the old content or the new one, never for half
 * of it: under another name first, then renamed. A name that begins with a dot and ends in `.new` is what a kill may leave.
 */
export async function writeAtomically(path: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  const draft = `${dirname(path)}/.${randomBytes(6).toString('hex')}.new`;
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
