import { readFileSync } from 'node:fs';
import { corpusDataset } from '../../data/load/records/corpus-dataset.js';
import { scorecardOf } from '../../data/pipeline/audit/scorecard.js';
import { packScorecard, unpackScorecard } from '../../data/pipeline/audit/stored-scorecard.js';
import { parseDocument } from '../../data/pipeline/parse.js';
import { makeId } from '../../graph-schema/model/identity.js';
import { servedAtlas, type Loose, type ServedAtlas } from '../support/api/served-atlas.js';

const whole = `characters assigned furniture repeated share unassigned { start end } spans { start end use kind }
  organizations { organization sections { section found gap knownMinimum place { start end } } }
  counts { name count expected } clauses unmapped { text path start end }
  problems { rule message severity start end expected found related { start end } }`;

describe('the coverage of the corpus', () => {
  let atlas: ServedAtlas;
  beforeAll(async () => {
    atlas = await servedAtlas({ batches: await (await corpusDataset()).batches() });
  }, 120_000);
  afterAll(() => atlas.stop());

  it('accounts for every character of every document, in as many statements for all as for one', async () => {
    atlas.store.asked.length = 0;
    const { data, errors } = await atlas.ask(`{ documents { nodes { id kind text coverage { ${whole} } } } }`);
    expect(errors).toBeUndefined();
    expect(atlas.store.asked).toHaveLength(4);
    expect(data.documents.nodes).toHaveLength(5);
    for (const { text, kind, coverage } of data.documents.nodes) {
      const points = [...text];
      expect(coverage.characters).toBe(points.length);
      expect(coverage.unassigned).toEqual([]);
      expect(coverage.assigned + coverage.furniture + coverage.repeated).toBe(points.length);
      expect(coverage.share).toBe(1);
      expect(coverage.spans.at(-1).end).toBe(points.length);
      expect(coverage.organizations).toHaveLength(kind === 'MANDATE' ? 1 : 0);
      for (const { start, end, text: words } of coverage.unmapped)
        expect(points.slice(start, end).join('').replace(/\s/gu, '')).toBe(words);
    }
  });

  it('says which sections Shanghai has, with their places, and counts as the manifest expects', async () => {
    const { data } = await atlas.ask(`{ documents { nodes { id city { code } kind text } } }`);
    const { id, text } = data.documents.nodes.find((one: Loose) => one.city.code === '310000' && one.kind === 'MANDATE');
    const answer = await atlas.ask(`query ($id: ID!) { coverage(document: $id) { document { id } ${whole} } }`, { id });
    const { coverage } = answer.data;
    expect(coverage.document.id).toBe(id);
    const states = new Map<string, Loose>(coverage.organizations[0].sections.map((state: Loose) => [state.section, state]));
    const words = ({ start, end }: { start: number; end: number }) => [...text].slice(start, end).join('');
    expect(words(states.get('DIVISIONS').place)).toBe('内设机构');
    expect(states.get('AFFILIATED_UNITS')).toMatchObject({ found: false, gap: 'SET_ELSEWHERE' });
    expect(coverage.counts.find(({ name }: Loose) => name === 'divisions')).toEqual({ name: 'divisions', count: 25, expected: 25 });
    expect(coverage.problems.map(({ rule, severity }: Loose) => [rule, severity])).toEqual([['reform-heading-contradicted', 'WARNING']]);
  });

  it('is null for what is no document', async () => {
    for (const id of ['', 'document-0000000000000000', makeId('Duty', 'x'), '漢字'])
      expect((await atlas.ask('query ($id: ID!) { coverage(document: $id) { characters } }', { id })).data).toEqual({ coverage: null });
  });
});

it('gives both places and both counts of a conflict', async () => {
  const atlas = await servedAtlas();
  const { data } = await atlas.ask(
    '{ documents { nodes { coverage { problems { rule start end expected found related { start end } } } } } }',
  );
  expect(data.documents.nodes.map(({ coverage }: Loose) => coverage.problems[0])).toEqual([
    { rule: 'division-count', start: 1, end: 2, expected: 3, found: 1, related: { start: 5, end: 9 } },
    { rule: 'division-count', start: 1, end: 2, expected: 3, found: 1, related: null },
  ]);
  await atlas.stop();
});

it('a stored scorecard is the scorecard', () => {
  const text = readFileSync(new URL('../fixtures/audit/corpus/hekou-forestry.txt', import.meta.url));
  const scorecard = scorecardOf(parseDocument(new Uint8Array(text)), { divisions: 5 });
  expect(unpackScorecard(packScorecard(scorecard))).toEqual(scorecard);
  expect(() => unpackScorecard('{}')).toThrow();
});
