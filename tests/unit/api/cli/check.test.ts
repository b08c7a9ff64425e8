import { fileURLToPath } from 'node:url';
import { main } from '../../../../api/cli/main.js';

const fixture = fileURLToPath(new URL('../../../fixtures/audit/corpus/hekou-forestry.txt', import.meta.url));

/** What the command line prints, and its exit code. */
async function run(...args: string[]): Promise<{ out: string; exitCode: typeof process.exitCode }> {
  let out = '';
  const before = process.exitCode;
  process.exitCode = 0;
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string | Uint8Array) => {
    out += String(text);
    return true;
  };
  try {
    await main(args);
    return { out, exitCode: process.exitCode };
  } finally {
    process.stdout.write = write;
    process.exitCode = before;
  }
}

describe('atlas check', () => {
  test('shows the scorecard of a file outside the corpus: shares, sections, facts, unread words, and both places of a conflict', async () => {
    const { out, exitCode } = await run('check', fixture);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/read +█+░+ \d\d\.\d %/u);
    expect(out).toMatch(/found +LEGAL_BASIS, REFORM, DUTIES, DIVISIONS, STAFFING, INTERPRETATION/u);
    expect(out).toContain('BOUNDARIES (SECTION_MISSING)');
    expect(out).toMatch(/duties 5, clauses \d+, divisions 3/u);
    expect(out).toMatch(/unassigned \d+–\d+: ■+此处原件不清/u);
    expect(out).toMatch(/division-count at \d+–\d+ and \d+–\d+: the document states 5 divisions, 3 were found/u);
    expect(out).not.toContain('expected');
  });

  test('gives the same as JSON, whose sums hold', async () => {
    const { out } = await run('check', fixture, '--json');
    const { coverage, problems, organizations } = JSON.parse(out) as {
      coverage: { characters: number; assigned: number; furniture: number; repeated: number; unassigned: { start: number; end: number }[] };
      problems: { rule: string; related?: { start: number }; expected?: number; found?: number }[];
      organizations: { organization: string }[];
    };
    const unread = coverage.unassigned.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(coverage.assigned + coverage.furniture + coverage.repeated + unread).toBe(coverage.characters);
    expect(problems.find(({ rule }) => rule === 'division-count')).toMatchObject({ expected: 5, found: 3, related: { start: 413 } });
    expect(organizations.map(({ organization }) => organization)).toEqual(['河口市林业和草原局']);
  });

  test('compares the corpus with its manifest, and finds nothing unread in it', async () => {
    const { out, exitCode } = await run('check', '--json');
    expect(exitCode).toBe(0);
    const documents = JSON.parse(out) as { coverage: { unassigned: unknown[] }; counts: { count: number; expected: number | null }[] }[];
    expect(documents).toHaveLength(5);
    for (const { coverage, counts } of documents) {
      expect(coverage.unassigned).toEqual([]);
      const expected = counts.filter((one) => one.expected !== null);
      expect(expected.length).toBeGreaterThan(0);
      for (const one of expected) expect(one.count).toBe(one.expected);
    }
  });
});
