import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAtlas } from '../support/cli/run-atlas.js';
import { readCsv } from '../support/export/read-csv.js';
import { startAtlas } from '../support/server/start-atlas.js';

describe('atlas export and atlas cite', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'atlas-export-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('write the same with and without a server, whole or not at all', async () => {
    const file = join(home, 'duties.csv');
    const args = ['export', 'csv', '--scope', 'department:上海市经济和信息化委员会', '--table', 'duties'];
    expect(await runAtlas(home, ...args, '--out', file)).toMatchObject({ code: 0, out: '', errors: [] });
    const alone = await readFile(file, 'utf8');
    const rows = readCsv(alone);
    expect(rows).toHaveLength(20);
    const [{ id }] = rows as [{ id: string }];
    const cited = (await runAtlas(home, 'cite', id)).out;
    expect(cited).toMatch(/^佚名\. .*\[题名自拟\]\[EB\/OL\]\. \[出版者不详\],\[日期不详\]:二、（一）\[\d{4}-\d\d-\d\d\]\. http/u);

    const atlas = await startAtlas({ home });
    try {
      expect((await runAtlas(home, ...args)).out).toBe(alone);
      const bibtex = await runAtlas(home, 'cite', id, '--format', 'bibtex');
      expect(bibtex.out).toContain(`url = {http://localhost:${new URL(atlas.url).port}/cite/${id}?doc=`);
      const refused = await runAtlas(home, 'export', 'csv', '--scope', 'department:没有的局', '--out', join(home, 'none.csv'));
      expect(refused).toMatchObject({
        code: 1,
        errors: [expect.stringMatching(/^atlas: the running server says: scope: no department 没有的局/u)],
      });
      expect(await readdir(home)).not.toContain('none.csv');
    } finally {
      await atlas.stop();
    }
  }, 300_000);

  it.each([
    [['export', 'xlsx'], 2, /^atlas: xlsx: no such format; there are csv/u],
    [['export', 'csv', '--scope', 'ids:x'], 2, /^atlas: scope: x is no id of the atlas/u],
    [['export', 'sssom'], 2, /^atlas: scope: alignments are of two departments; give compare:LEFT,RIGHT/u],
    [['cite', 'duty-0000000000000000'], 1, /^atlas: duty-0{16}: nothing in the atlas has this id/u],
    [['cite', 'alignment-c00000000000000000000000000000000'], 1, /^atlas: alignment-c0{32}: nothing in the atlas has this id/u],
    [['cite', 'x', '--format', 'apa'], 2, /^atlas: --format apa: no such format; choose gbt7714/u],
    [['export', 'csv', '--out', '/nowhere/at/all.csv'], 1, /^atlas: \/nowhere\/at\/all.csv: cannot be written/u],
  ])(
    '%j is refused in one line',
    async (args, code, message) => {
      const ran = await runAtlas(home, ...args);
      expect(ran.code).toBe(code);
      expect(ran.errors).toEqual([expect.stringMatching(message)]);
    },
    120_000,
  );
});
