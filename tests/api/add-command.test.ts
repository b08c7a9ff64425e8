import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../api/build/places.js';
import { runAtlas } from '../support/cli/run-atlas.js';
import { startAtlas } from '../support/server/start-atlas.js';

const file = join(root, 'tests/fixtures/mandates/linjiang-maritime.txt');
const newCity = ['--city', '990100', '--city-name', '临江市', '--level', 'PREFECTURE_CITY'];
const question = '谁负责海洋灾害应急处置？';

describe('atlas add and atlas remove', () => {
  let home: string;
  const atlas = (...args: string[]) => runAtlas(home, ...args);
  const found = async () => {
    const answers = JSON.parse((await atlas('ask', question, '--json')).out) as { code: string; found: boolean }[];
    return answers.find(({ code }) => code === '990100')?.found;
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'atlas-add-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('--dry-run shows what is read and writes nothing', async () => {
    const { code, out } = await atlas('add', file, ...newCity, '--dry-run', '--json');
    expect(code).toBe(0);
    const read = JSON.parse(out);
    expect(read).toMatchObject({
      loaded: false,
      document: { title: '临江市海洋与渔业局职能配置、内设机构和人员编制规定', kind: 'MANDATE', supplied: ['city'] },
      city: { code: '990100', name: '临江市', level: 'PREFECTURE_CITY' },
      bodies: [{ name: '临江市海洋与渔业局', status: '市政府工作部门', counts: expect.arrayContaining([{ name: 'duties', count: 4 }]) }],
      obstacles: [],
    });
    expect(read.organizations[0].sections).toContainEqual(expect.objectContaining({ section: 'AFFILIATED_UNITS', found: false }));
    expect(read.coverage.characters).toBe(Array.from(await readFile(file, 'utf8')).length);
    expect(await readdir(home)).toEqual([]);
  }, 180_000);

  it.each([
    [
      'a city that is not in the atlas',
      ['add', file, '--city', '990100'],
      1,
      /^atlas: city 990100 is not in the atlas .*--city-name and --level/,
    ],
    ['a code that is none', ['add', file, '--city', '99'], 2, /^atlas: city: six digits/],
    ['a date that is none', ['add', file, ...newCity, '--date', '2019-13'], 2, /^atlas: date: must be a date like/],
    ['a file that is not there', ['add', '/nowhere/at-all.txt', ...newCity], 1, /^atlas: \/nowhere\/at-all.txt: no such file/],
    ['a file that is no text', ['add', '/bin/sh', ...newCity], 1, /^atlas: sh: .*; /],
    ['a document that is not there', ['remove', '没有的文件'], 1, /^atlas: 没有的文件: no document of the atlas; /],
    [
      'a document that came with the atlas',
      ['remove', '西安市2016年工业和信息化工作要点'],
      1,
      /came with the atlas and cannot be taken away; /,
    ],
  ])(
    'says in one line what to do about %s',
    async (_name, args, code, message) => {
      const ran = await atlas(...args);
      expect(ran.errors).toEqual([expect.stringMatching(message)]);
      expect(ran.code).toBe(code);
    },
    60_000,
  );

  it('a text that names no organization needs its department', async () => {
    const text = join(home, 'bare.txt');
    await writeFile(text, '一、主要职责\n（一）负责海洋灾害应急处置。\n（二）拟订海洋经济发展规划。\n');
    const without = await atlas('add', text, ...newCity, '--kind', 'MANDATE');
    expect(without.errors).toEqual([expect.stringMatching(/the text names no organization; .*\(--department\)/)]);
    const given = await atlas('add', text, ...newCity, '--kind', 'MANDATE', '--department', '临江市海洋局', '--title', '临江市海洋局职责');
    expect(given.errors).toEqual([]);
    expect(await found()).toBe(true);
    expect((await atlas('remove', 'bare.txt')).code).toBe(0);
  }, 120_000);

  it('what is added answers, stays through a rebuild, and is gone once removed', async () => {
    expect(await found()).toBe(undefined);
    const added = await atlas('add', file, ...newCity, '--json');
    expect(added.errors).toEqual([]);
    const { document } = JSON.parse(added.out) as { document: { id: string; file: string } };
    expect(await found()).toBe(true);

    const again = await atlas('add', file, '--city', '990100');
    expect(again.errors).toEqual([expect.stringMatching(/the same file is in the atlas: 《临江市海洋与渔业局职能配置/)]);
    const reflowed = join(home, 'reflowed.txt');
    await writeFile(reflowed, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
    const same = await atlas('add', reflowed, '--city', '990100');
    expect(same.errors).toEqual([expect.stringMatching(/the same text is in the atlas: 《临江市海洋与渔业局职能配置/)]);

    await rm(join(home, 'graph'), { recursive: true });
    expect(await found()).toBe(true);
    expect((await atlas('check')).out).toContain(document.file);
    const removed = await atlas('remove', document.id, '--json');
    expect(JSON.parse(removed.out)).toMatchObject({ removed: { id: document.id } });
    expect(await found()).toBe(undefined);
    expect(await readdir(join(home, 'documents'))).toEqual(['manifest.json']);
  }, 180_000);

  it('a running server that holds the graph does it', async () => {
    const server = await startAtlas({ home });
    try {
      const added = await atlas('add', file, ...newCity);
      expect(added.errors).toEqual([]);
      expect(await found()).toBe(true);
      const again = await atlas('add', file, '--city', '990100');
      expect(again.errors).toEqual([expect.stringContaining('the same file is in the atlas')]);
      expect((await atlas('remove', 'linjiang-maritime.txt')).errors).toEqual([]);
      expect(await found()).toBe(undefined);
      expect((await atlas('remove', 'linjiang-maritime.txt')).errors).toEqual([expect.stringContaining('no document of the atlas')]);
    } finally {
      await server.stop();
    }
  }, 240_000);
});
