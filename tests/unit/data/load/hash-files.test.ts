import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashFiles } from '../../../../data/load/hash-files.js';

it('changes with a name and with a byte, and not with hidden files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-hash-'));
  await mkdir(join(folder, 'inner'));
  await writeFile(join(folder, 'inner', 'a.txt'), '职责');
  const first = await hashFiles(folder);
  await writeFile(join(folder, '.DS_Store'), 'x');
  expect(await hashFiles(folder)).toBe(first);
  await writeFile(join(folder, 'inner', 'a.txt'), '职权');
  const second = await hashFiles(folder);
  await rename(join(folder, 'inner', 'a.txt'), join(folder, 'inner', 'b.txt'));
  expect(new Set([first, second, await hashFiles(folder)]).size).toBe(3);
  await rm(folder, { recursive: true });
});
