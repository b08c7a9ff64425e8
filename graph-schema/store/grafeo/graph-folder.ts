import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { StoreError } from '../store-error.js';
import { fromGrafeoError } from './grafeo-error.js';

const pointerName = 'current';
const lockName = 'lock.grafeo';
const graphName = /^graph-[0-9a-f]+\.grafeo$/;

/**
 * The folder of the embedded graph: graph files of which the pointer `current` names the one in use, and a lock that
 * one process holds. A new graph is built in a file of its own and comes into use by one atomic rename of the pointer.
 */
export class GraphFolder {
  readonly #lock: GrafeoDB;

  /** @throws StoreError `LOCKED` while another process has the folder open, `ACCESS` where it cannot be written */
  constructor(readonly path: string) {
    try {
      mkdirSync(path, { recursive: true });
    } catch (cause) {
      throw new StoreError('ACCESS', `${path}: the folder cannot be made (${(cause as Error).message})`, 'Check that it can be written.', {
        cause,
      });
    }
    this.#lock = lock(path);
    this.tidy();
  }

  /** The path of the graph file in use, or null where there is none yet. */
  current(): string | null {
    const pointer = join(this.path, pointerName);
    const name = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : '';
    return graphName.test(name) && existsSync(join(this.path, name)) ? join(this.path, name) : null;
  }

  /** A path for a new graph file. */
  fresh(): string {
    return join(this.path, `graph-${randomBytes(6).toString('hex')}.grafeo`);
  }

  /** Makes `file` the graph in use. After a power cut or a kill, the pointer names the old file or the new one. */
  use(file: string): void {
    const draft = join(this.path, `${pointerName}.new`);
    const handle = openSync(draft, 'w');
    writeSync(handle, `${file.slice(this.path.length + 1)}\n`);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, join(this.path, pointerName));
  }

  /** Removes a graph file with its log. */
  remove(file: string): void {
    for (const path of [file, `${file}.wal`]) rmSync(path, { recursive: true, force: true });
  }

  /** Removes every graph but the one in use: what a finished load has replaced, and what a killed one left behind. */
  tidy(): void {
    const current = this.current();
    for (const name of readdirSync(this.path)) {
      const path = join(this.path, name.replace(/\.wal$/, ''));
      if (path !== current && graphName.test(name.replace(/\.wal$/, ''))) this.remove(path);
    }
  }

  close(): void {
    this.#lock.close();
  }
}

/**
 * An empty database, opened for the sake of the operating system's lock on it: unlike a file with a process id, the
 * lock ends with its process however that ends.
 */
function lock(folder: string): GrafeoDB {
  const path = join(folder, lockName);
  const open = () => {
    try {
      return grafeo.GrafeoDB.create(path);
    } catch (error) {
      throw fromGrafeoError(error, folder);
    }
  };
  try {
    return open();
  } catch (error) {
    // A process that was killed while it made the file leaves half of one.
    if (!(error instanceof StoreError) || error.code !== 'BROKEN') throw error;
    rmSync(path, { force: true });
    return open();
  }
}
