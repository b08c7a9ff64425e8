import { basename, dirname, resolve } from 'node:path';
import { StoreError } from '../../../graph-schema/store/store-error.js';
import { readCorpus } from '../../../data/corpus/read-corpus.js';
import { CommandFailure } from '../command-failure.js';
import { ensureLoaded, openGraph } from '../open-graph.js';
import { failureLine } from '../read-files.js';

/** `atlas load`: the graph holds the corpus afterwards, or only some of its files. */
export async function load(files: readonly string[], { force }: { force: boolean }): Promise<void> {
  const folders = new Set(files.map((file) => dirname(resolve(file))));
  if (folders.size > 1)
    throw new CommandFailure(['load: the files lie in several folders; a corpus is one folder with a manifest.json'], 2);
  const [folder] = folders;
  const names = files.length > 0 ? files.map((file) => basename(file)) : null;
  if (folder && names) await requireListed(folder, names);
  const store = await openGraph().catch(fail);
  try {
    if (force)
      await store
        .write({ name: 'load.forget', cypher: 'MATCH (v:DatasetVersion) DETACH DELETE v' })
        .catch((error: unknown) => (error instanceof StoreError && error.code === 'BROKEN' ? [] : fail(error)));
    const loaded = await ensureLoaded(store, names, folder);
    process.stdout.write(loaded ? 'The graph was loaded.\n' : 'The graph is up to date.\n');
  } catch (error) {
    fail(error);
  } finally {
    await store.close();
  }
}

async function requireListed(folder: string, names: readonly string[]): Promise<void> {
  const corpus = await readCorpus(folder).catch((error: unknown) => {
    throw new CommandFailure([failureLine(folder, error)]);
  });
  const listed = new Set(corpus.manifest.documents.map(({ file }) => file));
  const unknown = names.filter((name) => !listed.has(name));
  if (unknown.length > 0)
    throw new CommandFailure(unknown.map((name) => `${name}: not listed in ${folder}/manifest.json; add an entry with its city and kind`));
}

function fail(error: unknown): never {
  if (error instanceof StoreError) throw new CommandFailure([`${error.message}; ${error.remedy}`]);
  throw error;
}
