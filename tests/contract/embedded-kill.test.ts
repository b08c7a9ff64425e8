import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureDataset } from '../../data/load/ensure-dataset.js';
import { EmbeddedStore } from '../../graph-schema/store/grafeo/embedded-store.js';
import { numberedDataset } from '../fixtures/numbered-dataset.js';
import { startLoadChild } from '../support/store/start-load-child.js';
import { wholeGraph } from '../support/store/whole-graph.js';

const documents = 24;
const duties = 100;
const numbers = Array.from({ length: documents }, (_, i) => i + 1);
const edition = (name: string) => numberedDataset(name, numbers, duties);

/** When the loading process is killed: at a line it writes, and so many milliseconds after it. */
const moments: [string, number][] = [
  ['open', 0],
  ['open', 30],
  ['document 1', 0],
  ['document 9', 3],
  ['document 17', 11],
  [`document ${documents}`, 0],
  [`document ${documents}`, 10],
  [`document ${documents}`, 25],
  [`document ${documents}`, 60],
  ['loaded', 0],
];

describe('a load into the embedded engine that is killed', () => {
  let folder: string;
  const expected: { [name: string]: Awaited<ReturnType<typeof wholeGraph>> } = {};

  const inFolder = async <T>(work: (store: EmbeddedStore) => Promise<T>): Promise<T> => {
    const store = new EmbeddedStore(folder);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-kill-'));
    for (const name of ['new', 'old']) {
      expected[name] = await inFolder(async (store) => {
        await ensureDataset(store, edition(name));
        return wholeGraph(store);
      });
    }
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(moments)(
    'at "%s" and %i ms leaves the old graph or the new one',
    async (line, milliseconds) => {
      await inFolder((store) => ensureDataset(store, edition('old')));
      const child = startLoadChild(folder, 'new', documents, duties);
      await child.saw(line);
      await sleep(milliseconds);
      await child.kill();

      const found = await inFolder(wholeGraph);
      const name = found.nodes.find(({ label }) => label === 'DatasetVersion') as { properties: { corpus: string } } | undefined;
      expect(name?.properties.corpus).toMatch(/^(old|new)$/);
      expect(found).toEqual(expected[name!.properties.corpus]);
      if (line === 'loaded') expect(name!.properties.corpus).toBe('new');
      expect((await readdir(folder)).filter((file) => file.startsWith('graph-'))).toHaveLength(1);

      await inFolder((store) => ensureDataset(store, edition('new')));
      expect(await inFolder(wholeGraph)).toEqual(expected['new']);
    },
    60_000,
  );

  it('in an empty folder leaves no version, and the next start loads', async () => {
    await rm(folder, { recursive: true });
    const child = startLoadChild(folder, 'new', documents, duties);
    await child.saw('document 5');
    await child.kill();
    await inFolder(async (store) => {
      expect((await wholeGraph(store)).nodes).toEqual([]);
      expect(await ensureDataset(store, edition('new'))).toBe(true);
      expect(await wholeGraph(store)).toEqual(expected['new']);
    });
  }, 180_000);
});
