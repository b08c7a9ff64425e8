import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuild } from '../../../../api/build/ensure-build.js';
import { builds, root } from '../../../../api/build/places.js';

const name = `trial${process.pid}`;
let sources: string;
let made: number;

const ensure = (make?: (folder: string) => Promise<void>) =>
  ensureBuild({
    name,
    title: 'a trial',
    sources: [relative(root, sources)],
    make:
      make ??
      (async (folder) => {
        made += 1;
        await sleep(20);
        await writeFile(join(folder, 'whole'), await readFile(join(sources, 'a.ts'), 'utf8'));
      }),
  });

const left = async () => (await readdir(builds)).filter((entry) => entry.includes(name));

beforeEach(async () => {
  made = 0;
  sources = await mkdtemp(join(tmpdir(), 'atlas-sources-'));
  await writeFile(join(sources, 'a.ts'), 'first');
});

afterEach(async () => {
  await rm(sources, { recursive: true });
  for (const entry of await left()) await rm(join(builds, entry), { recursive: true });
});

it('builds once, and again only when a source is written, added or removed', async () => {
  const first = await ensure();
  expect(await ensure()).toBe(first);
  expect(made).toBe(1);

  await writeFile(join(sources, 'a.ts'), 'second state');
  const second = await ensure();
  expect(second).not.toBe(first);
  expect(await readFile(join(second, 'whole'), 'utf8')).toBe('second state');

  await mkdir(join(sources, 'deep'));
  await writeFile(join(sources, 'deep', 'b.ts'), '');
  const third = await ensure();
  expect(third).not.toBe(second);
  await rm(join(sources, 'deep'), { recursive: true });
  expect(await ensure()).toBe(second);
  expect(made).toBe(3);
});

it('keeps earlier builds for those who still run them, but not for ever', async () => {
  const folders: string[] = [];
  for (let state = 0; state < 5; state += 1) {
    await writeFile(join(sources, 'a.ts'), 'x'.repeat(state));
    folders.push(await ensure());
  }
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, false, true, true, true]);
});

it('ends with one whole build when several processes build at once', async () => {
  const [one, other] = await Promise.all([ensure(), ensure()]);
  expect(one).toBe(other);
  expect(await readdir(one)).toEqual(['whole']);
  expect(await left()).toEqual([basename(one)]);
});

it('leaves nothing behind when a build fails, and tries again', async () => {
  await expect(
    ensure(async (folder) => {
      await writeFile(join(folder, 'half'), '');
      throw new Error('no room left');
    }),
  ).rejects.toThrow('no room left');
  expect(await left()).toEqual([]);
  expect(await readdir(await ensure())).toEqual(['whole']);
});

it('does not count what builds and tests write as a source', async () => {
  const first = await ensure();
  await mkdir(join(sources, 'gql'));
  await writeFile(join(sources, 'gql', 'operations.ts'), '');
  await writeFile(join(sources, 'b.test.ts'), '');
  expect(await ensure()).toBe(first);
});
