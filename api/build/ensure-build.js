import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { builds } from './places.js';
import { stampOf } from './stamp.js';

/** Builds of earlier states that are kept: a server that still runs loads parts of its own build late. */
const kept = 2;
/** A folder that a killed build left behind is swept after this time. */
const abandonedAfterMs = 60 * 60 * 1000;

/**
 * The folder of an up-to-date build; made first where there is none for the present sources.
 *
 * A build is made in a folder of its own and renamed when it is whole. So a killed build leaves nothing that could be
 * taken for one, and two processes that build at once both end with a whole build.
 *
 * @param {object} what
 * @param {string} what.name `api` or `web`
 * @param {string} what.title what a reader sees while it is made
 * @param {readonly string[]} what.sources files and folders that it is made of, relative to the root
 * @param {(folder: string) => Promise<void>} what.make writes the build into an empty folder
 * @returns {Promise<string>} absolute path
 */
export async function ensureBuild({ name, title, sources, make }) {
  const folder = join(builds, `${name}-${stampOf(sources)}`);
  if (existsSync(folder)) return folder;
  if (process.stderr.isTTY) process.stderr.write(`Building ${title} …\n`);
  const unfinished = join(builds, `unfinished-${name}-${randomBytes(6).toString('hex')}`);
  await mkdir(unfinished, { recursive: true });
  try {
    await make(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process finished the same build first: its folder is as good.
    if (!existsSync(folder)) throw error;
  }
  await sweep(name, folder);
  return folder;
}

/**
 * Removes builds of states long past.
 *
 * @param {string} name
 * @param {string} current
 */
async function sweep(name, current) {
  await utimes(current, new Date(), new Date());
  const past = [];
  for (const entry of await readdir(builds)) {
    const path = join(builds, entry);
    const changed = await stat(path).then(
      (found) => found.mtimeMs,
      () => undefined,
    );
    if (changed === undefined || path === current) continue;
    if (entry.startsWith(`${name}-`)) past.push({ path, changed });
    if (entry.startsWith('unfinished-') && Date.now() - changed > abandonedAfterMs) past.push({ path, changed: -1 });
  }
  past.sort((a, b) => b.changed - a.changed);
  const gone = past.filter((build, index) => build.changed < 0 || index >= kept);
  await Promise.all(gone.map((build) => rm(build.path, { recursive: true, force: true })));
}
