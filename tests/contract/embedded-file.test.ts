import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDataset } from '../../data/load/ensure-dataset.js';
import { openStore } from '../../graph-schema/store/open-store.js';
import { numberedDataset } from '../fixtures/numbered-dataset.js';
import { startLoadChild } from '../support/store/start-load-child.js';
import { wholeGraph } from '../support/store/whole-graph.js';

const dataset = numberedDataset('kept', [1, 2, 3]);
const countCities = { name: 'countCities', cypher: 'MATCH (c:City) RETURN count(c) AS cities' };

describe('the folder of the embedded graph', () => {
  let folder: string;
  const graphFile = async () => join(folder, (await readFile(join(folder, 'current'), 'utf8')).trim());

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-folder-'));
    const store = await openStore({ folder });
    await ensureDataset(store, dataset);
    await store.close();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps the graph, and a second start loads nothing', async () => {
    const store = await openStore({ folder });
    expect(await ensureDataset(store, dataset)).toBe(false);
    expect((await wholeGraph(store)).nodes).toHaveLength(1 + 3 * 21 + 3 + 1);
    expect(await store.searchText('项工作')).toHaveLength(3 * 20);
    await store.close();
  });

  it('tells a second process that the first holds it', async () => {
    const child = startLoadChild(folder, 'kept', 3, 20);
    await child.saw('open');
    await expect(openStore({ folder })).rejects.toMatchObject({
      name: 'StoreError',
      code: 'LOCKED',
      remedy: expect.stringContaining('Stop the atlas'),
    });
    await child.kill();
    await (await openStore({ folder })).close();
  }, 30_000);

  it.each([
    ['cut off', async () => truncate(await graphFile(), 20_000)],
    ['emptied', async () => truncate(await graphFile(), 0)],
    ['overwritten', async () => writeFile(await graphFile(), 'not a graph '.repeat(500))],
    [
      'scratched',
      async () => {
        const bytes = await readFile(await graphFile());
        bytes.fill(7, 40_000, 90_000);
        await writeFile(await graphFile(), bytes);
      },
    ],
  ])('where the file is %s, says that it is broken, and is loaded again', async (_name, damage) => {
    await damage();
    const store = await openStore({ folder });
    await expect(store.read(countCities)).rejects.toMatchObject({ code: 'BROKEN', remedy: expect.stringContaining('rebuilt') });
    await expect(store.health()).rejects.toMatchObject({ code: 'BROKEN' });
    expect(await ensureDataset(store, dataset)).toBe(true);
    expect(await store.read(countCities)).toEqual([{ cities: 1 }]);
    await store.close();
    expect((await readdir(folder)).filter((name) => name.startsWith('graph-'))).toHaveLength(1);
  });

  it.each([
    ['the graph file', async () => rm(await graphFile())],
    ['the pointer', async () => rm(join(folder, 'current'))],
    ['half of the lock file', async () => truncate(join(folder, 'lock.grafeo'), 0)],
    ['the folder', async () => rm(folder, { recursive: true })],
  ])('without %s is loaded again or still stands', async (_name, remove) => {
    await remove();
    const store = await openStore({ folder });
    await ensureDataset(store, dataset);
    expect((await wholeGraph(store)).nodes).toHaveLength(1 + 3 * 21 + 3 + 1);
    await store.close();
  });

  it('says where the folder cannot be used', async () => {
    await expect(openStore({ folder: '/dev/null/atlas' })).rejects.toMatchObject({ name: 'StoreError', code: 'ACCESS' });
    await expect(openStore({ folder: join(await graphFile(), 'inner') })).rejects.toMatchObject({ code: 'ACCESS' });
  });

  it('answers from the old graph while a new one is built, and keeps it when that fails', async () => {
    const store = await openStore({ folder });
    const reads: unknown[] = [];
    const next = numberedDataset('next', [1, 2, 3, 4]);
    await ensureDataset(store, next, () => {
      reads.push(store.read(countCities));
    });
    expect(await Promise.all(reads)).toEqual(Array.from({ length: 4 }, () => [{ cities: 1 }]));
    const before = await wholeGraph(store);
    await expect(
      ensureDataset(store, {
        ...dataset,
        batches: () => {
          throw new Error('unreadable');
        },
      }),
    ).rejects.toThrow('unreadable');
    await expect(
      store.replace!(async (fresh) => {
        await fresh.write({ name: 'some', cypher: "CREATE (:City {id: 'x'})" });
        throw new Error('half');
      }),
    ).rejects.toThrow('half');
    expect(await wholeGraph(store)).toEqual(before);
    await store.close();
    expect((await readdir(folder)).filter((name) => name.startsWith('graph-'))).toHaveLength(1);
    await expect((async () => store.read(countCities))()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
