import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 20_000;
const stepMs = 40;
/** A lock without a number is being written; one that stays so was left by a kill. */
const emptyMs = 2_000;
/** Locks of this process: numbers of processes come again. */
const held = new Set<string>();

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
    if (Date.now() > giveUpAt) throw new Error(`${folder}: another atlas is writing there; wait for it, or remove ${lock} if none runs`);
    await sleep(stepMs);
  }
  try {
    return await work();
  } finally {
    held.delete(lock);
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    held.add(lock);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (await isLeftBehind(lock)) await takeAway(lock);
    return false;
  }
}

/** The process whose number it says has ended, or was killed before it could write its number. */
async function isLeftBehind(lock: string, file = lock): Promise<boolean> {
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner > 0) return owner === process.pid ? !held.has(lock) : !isRunning(owner);
  const made = await stat(file).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > emptyMs;
}

/** Two processes may find the same lock left behind: the slower one must not take away what the faster has made since. */
async function takeAway(lock: string): Promise<void> {
  const aside = `${lock}.${process.pid}`;
  try {
    await rename(lock, aside);
    if (!(await isLeftBehind(lock, aside))) await link(aside, lock);
    await rm(aside, { force: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
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
