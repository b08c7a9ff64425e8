import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 20_000;
const stepMs = 40;

/**
 * Runs `work` while no other process changes the folder: a file `.lock` with the process's number says so. One that was
 * left by a process that has ended does not count.
 *
 * @throws Error where another process does not end its change within twenty seconds
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, '.lock');
  const giveUpAt = Date.now() + patienceMs;
  while (!(await take(lock))) {
    if (Date.now() > giveUpAt)
      throw new Error(`${folder}: another atlas is changing the added documents; wait for it, or remove ${lock} if none runs`);
    await sleep(stepMs);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && !isRunning(owner)) await rm(lock, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
