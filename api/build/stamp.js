import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.js';

/** Written by builds and tools, so never a reason for a new build. */
const made = /^(node_modules|\.atlas|gql|.*\.generated\..*|.*\.test\.tsx?)$/;

/**
 * A short name for the present state of some sources: it changes when a file is added, removed, renamed or written.
 * Sizes and times of change are read, not contents, so that asking costs a few milliseconds.
 *
 * @param {readonly string[]} sources files and folders, relative to the root
 * @returns {string} 16 hexadecimal characters
 */
export function stampOf(sources) {
  // A build holds absolute addresses of its sources, so a moved checkout needs a new one.
  const hash = createHash('sha256').update(root);
  for (const source of sources) add(source, statSync(join(root, source)), hash);
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} path
 * @param {import('node:fs').Stats} stats
 * @param {import('node:crypto').Hash} hash
 */
function add(path, stats, hash) {
  if (!stats.isDirectory()) {
    hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\0`);
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) {
    if (made.test(name)) continue;
    const child = `${path}/${name}`;
    add(child, statSync(join(root, child)), hash);
  }
}
