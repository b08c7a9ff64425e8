import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AddedFolder } from '../../../../../data/corpus/added/added-folder.js';
import { writeAtomically } from '../../../../../data/corpus/added/write-atomically.js';
import { inventedCity, inventedMandate } from '../../../../fixtures/mandates/invented-corpus.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-added-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const { entry: made, bytes } = inventedMandate(1);
const entry = { ...made, file: `${made.city}-0123456789abcdef.txt` };
const city = inventedCity(1);
const names = async () => (await readdir(folder)).sort();

it('is empty at first, and holds what was added with its city until it is removed', async () => {
  const added = new AddedFolder(join(folder, 'not', 'there', 'yet'));
  expect(await added.manifest()).toEqual({ cities: [], documents: [] });
  await added.change(() => added.add(entry, city, bytes));
  expect(await added.manifest()).toEqual({ cities: [city], documents: [entry] });
  expect(new Uint8Array(await readFile(join(added.path, entry.file)))).toEqual(bytes);
  await added.change(async () => (await added.remove(entry.file)).finish());
  expect(await added.manifest()).toEqual({ cities: [], documents: [] });
  expect(await readdir(added.path)).toEqual(['manifest.json']);
});

it('what is undone leaves no trace', async () => {
  const added = new AddedFolder(folder);
  await added.change(async () => (await added.add(entry, city, bytes))());
  expect(await names()).toEqual(['manifest.json']);
  await added.change(() => added.add(entry, city, bytes));
  await added.change(async () => (await added.remove(entry.file)).undo());
  expect(await added.manifest()).toEqual({ cities: [city], documents: [entry] });
  expect(await names()).toEqual([entry.file, 'manifest.json']);
});

it('the next change removes what a kill has left, and nothing that is not its own', async () => {
  const added = new AddedFolder(folder);
  await added.change(() => added.add(entry, city, bytes));
  await writeFile(join(folder, '.0123456789ab.new'), 'half');
  await writeFile(join(folder, '900009-fedcba9876543210.txt'), 'never listed');
  await writeFile(join(folder, 'notes.txt'), 'of a user');
  // of a process that has ended
  await writeFile(join(folder, '.lock'), '999999999');
  await added.change(async () => undefined);
  expect(await names()).toEqual([entry.file, 'manifest.json', 'notes.txt']);
});

it('changes wait for each other', async () => {
  const added = new AddedFolder(folder);
  const others = Array.from({ length: 5 }, (_, index) => inventedMandate(index + 2));
  await Promise.all(
    others.map(({ entry: other, bytes: text }, index) => {
      const folderOfAnother = new AddedFolder(folder);
      return folderOfAnother.change(() => folderOfAnother.add(other, inventedCity(index + 2), text));
    }),
  );
  expect((await added.manifest()).documents).toHaveLength(5);
});

it('a file that cannot be written leaves the old one whole, and no draft', async () => {
  await writeAtomically(join(folder, 'a'), 'old');
  await expect(writeAtomically(join(folder, 'missing', 'a'), 'new')).rejects.toThrow('ENOENT');
  await expect(writeAtomically(folder, 'new')).rejects.toThrow();
  expect(await names()).toEqual(['a']);
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old');
});
