import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest, type Manifest, type ManifestDocument } from '../manifest.js';
import { withLock } from './with-lock.js';
import { writeAtomically } from './write-atomically.js';

/** What a change of the folder can be undone with. */
export type Undo = () => Promise<void>;

/**
 * The documents that users have added: their files and a `manifest.json` of the corpus's own form. The manifest decides
 * what is there, and is written last and in one step; a file that it does not list is what a kill has left.
 */
export class AddedFolder {
  constructor(readonly path: string) {}

  /** Empty where nothing was added yet. @throws Error that says what is wrong with the manifest */
  async manifest(): Promise<Manifest> {
    const text = await readFile(join(this.path, 'manifest.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return text === null ? { cities: [], documents: [] } : parseManifest(JSON.parse(text));
  }

  /** Runs `work` while no other process changes the folder, which is made where it is missing. */
  async change<T>(work: () => Promise<T>): Promise<T> {
    await mkdir(this.path, { recursive: true });
    return withLock(this.path, async () => {
      await this.tidy();
      return work();
    });
  }

  /** Adds a document. Only within `change`. @returns what takes it away again */
  async add(entry: ManifestDocument, city: Manifest['cities'][number], bytes: Uint8Array): Promise<Undo> {
    const before = await this.manifest();
    await writeAtomically(join(this.path, entry.file), bytes);
    await this.write({ cities: [...before.cities, city], documents: [...before.documents, entry] });
    return async () => {
      await this.write(before);
      await rm(join(this.path, entry.file), { force: true });
    };
  }

  /**
   * Takes a document out of the manifest. Only within `change`.
   * @returns `undo`, and `finish`, which removes the file: to be called once nothing can fail any more
   */
  async remove(file: string): Promise<{ undo: Undo; finish: () => Promise<void> }> {
    const before = await this.manifest();
    await this.write({ ...before, documents: before.documents.filter((entry) => entry.file !== file) });
    return { undo: () => this.write(before), finish: () => rm(join(this.path, file), { force: true }) };
  }

  /** Writes the manifest, with the cities that its documents have. */
  private async write({ cities, documents }: Manifest): Promise<void> {
    const used = new Set(documents.map(({ city }) => city));
    const listed = new Map(cities.filter(({ code }) => used.has(code)).map((city) => [city.code, city]));
    const sorted = [...documents].sort((a, b) => (a.file < b.file ? -1 : 1));
    const manifest = { cities: [...listed.values()].sort((a, b) => (a.code < b.code ? -1 : 1)), documents: sorted };
    await writeAtomically(join(this.path, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }

  /** Removes what a kill has left: drafts, and files that the manifest does not list. */
  private async tidy(): Promise<void> {
    const listed = new Set((await this.manifest()).documents.map(({ file }) => file));
    for (const name of await readdir(this.path)) {
      const draft = /^\.[0-9a-f]{12}\.new$/u.test(name);
      const unlisted = /^\d{6}(?:-Z\d{2})?-[0-9a-f]{16}(?:\.[a-z0-9]{1,5})?$/u.test(name) && !listed.has(name);
      if (draft || unlisted) await rm(join(this.path, name), { force: true });
    }
  }
}
