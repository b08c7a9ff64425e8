import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedStore } from '../../../graph-schema/store/grafeo/embedded-store.js';

/** An embedded graph in a temporary folder, which `remove` closes and takes away. */
export async function temporaryStore(): Promise<{ store: EmbeddedStore; folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-graph-'));
  const store = new EmbeddedStore(folder);
  const remove = async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { store, folder, remove };
}
