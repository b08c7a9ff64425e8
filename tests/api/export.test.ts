import { MultiDirectedGraph } from 'graphology';
import graphmlParser from 'graphology-graphml';
import { get as httpGet } from 'node:http';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad } from 'n3';
import { parseExportRequest } from '../../api/export/export-request.js';
import { createContext } from '../../api/graphql/context.js';
import { runExport } from '../../api/export/run-export.js';
import { corpusDataset } from '../../data/load/records/corpus-dataset.js';
import { readCsv } from '../support/export/read-csv.js';
import { checkSssom } from '../support/export/check-sssom.js';
import { checkShapes } from '../support/export/check-shapes.js';
import { servedAtlas, type ServedAtlas } from '../support/api/served-atlas.js';

const [xian, shanghai] = ['西安市工业和信息化委员会', '上海市经济和信息化委员会'];

let atlas: ServedAtlas;
beforeAll(async () => {
  atlas = await servedAtlas({ batches: await (await corpusDataset()).batches(), exportRateLimit: 0 });
}, 120_000);
afterAll(() => atlas.stop());

/** Asked anew for each file: a kept connection may be closed by the server while a slow test rests. */
const get = (format: string, given: Record<string, string> = {}) => {
  const ask = () => fetch(`${atlas.url}/export/${format}?${new URLSearchParams(given).toString()}`);
  return ask().catch(ask);
};
/** As a browser that has the file asks; fetch would add that it wants no stored answer. */
const statusWithMark = (format: string, etag: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    httpGet(`${atlas.url}/export/${format}`, { headers: { 'if-none-match': etag } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once('error', reject);
  });
async function textOf(format: string, given: Record<string, string> = {}): Promise<string> {
  const response = await get(format, given);
  // the byte order mark is part of the file
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return text;
}
const triples = (quads: readonly Quad[]): string[] =>
  quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(termText).join(' ')).sort();
function termText(term: Quad['object']): string {
  return term.termType === 'Literal' ? JSON.stringify([term.value, term.language || null, term.datatype.value]) : `<${term.value}>`;
}

describe('CSV', () => {
  it('has a row for each fact, each with its sentence, and opens in spreadsheets', async () => {
    const text = await textOf('csv', { table: 'duties' });
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = readCsv(text);
    expect(rows).toHaveLength(33);
    for (const row of rows) {
      expect(row).toMatchObject({
        type: 'Duty',
        basis: 'STATED',
        rule: '',
        confidence: '',
        source: 'TEXT',
        basis_policy: 'stated-or-accepted',
      });
      expect([...row['quote']!]).toHaveLength(Number(row['evidence_end']) - Number(row['evidence_start']));
      expect(row['text']).toBe(row['quote']!.replace(/\s/gu, ''));
      expect(row['cite']).toMatch(/^\/cite\/duty-\w+\?doc=document-\w+&source=[0-9a-f]{12}&quote=[0-9a-f]{12}$/u);
    }
    expect(rows.map(({ department, ordinal }) => `${department} ${ordinal}`)).toEqual([
      ...Array.from({ length: 20 }, (_, index) => `${shanghai} ${index + 1}`),
      ...Array.from({ length: 13 }, (_, index) => `${xian} ${index + 1}`),
    ]);
  });

  it('holds inferred facts only when asked, and says of each how it is known', async () => {
    const checked = readCsv(await textOf('csv', { table: 'assignments' }));
    expect(checked.filter((row) => row['basis'] === 'INFERRED' && row['review_status'] !== 'ACCEPTED')).toEqual([]);
    const rows = readCsv(await textOf('csv', { table: 'assignments', inferred: 'true' }));
    expect(rows.length).toBeGreaterThan(checked.length);
    expect(rows.some((row) => row['review_status'] === 'UNREVIEWED')).toBe(true);
    for (const row of rows) {
      expect(row).toMatchObject({ basis: 'INFERRED', basis_policy: 'stated-and-inferred' });
      for (const column of ['rule', 'confidence', 'quote', 'to_division', 'of_duty', 'mandate']) expect(row[column]).not.toBe('');
    }
    const all = readCsv(await textOf('csv'));
    expect(all.some((row) => row['basis'] === 'INFERRED' && row['review_status'] !== 'ACCEPTED')).toBe(false);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('has its metadata beside it', async () => {
    const metadata = JSON.parse(await textOf('csv-metadata', { table: 'duties' }));
    expect(metadata['dc:extent']).toMatch(/^33 rows \(Duty 33\); 0 inferred; \d+ inferred left out$/u);
    expect(metadata).toMatchObject({ 'dc:identifier': 'test-test-test', 'dc:coverage': 'all', tableSchema: { primaryKey: 'id' } });
    const [head] = (await textOf('csv', { table: 'duties' })).slice(1).split('\r\n');
    expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(head!.split(','));
  });
});

describe('linked data', () => {
  it.each([
    ['stated', {}],
    ['with inferred', { inferred: 'true' }],
    ['of a comparison', { scope: `compare:${xian},${shanghai}`, inferred: 'true' }],
    ['of a department', { scope: `department:${xian}` }],
  ])(
    'Turtle and JSON-LD %s say the same, with everything that must be said',
    async (_name, given) => {
      const quads = new Parser().parse(await textOf('turtle', given));
      expect(await checkShapes(quads)).toEqual([]);
      const expanded = (await jsonld.toRDF(JSON.parse(await textOf('jsonld', given)))) as unknown as Quad[];
      const [fromTurtle, fromJson] = [[...new Set(triples(quads))], [...new Set(triples(expanded))]];
      expect(fromJson.filter((one) => !fromTurtle.includes(one)).slice(0, 5)).toEqual([]);
      expect(fromJson).toEqual(fromTurtle);
    },
    240_000,
  );

  it('would be found wrong by its shapes where something is missing, doubled or of another kind', async () => {
    const [coded] = readCsv(await textOf('csv', { table: 'codings', inferred: 'true' }));
    const [clause] = readCsv(await textOf('csv', { table: 'clauses' }));
    const quads = new Parser().parse(await textOf('turtle', { scope: `ids:${coded!['id']},${clause!['id']}`, inferred: 'true' }));
    expect(await checkShapes(quads)).toEqual([]);
    const without = (name: string) => quads.filter(({ predicate }) => !predicate.value.endsWith(name));
    const changed = (name: string, object: Quad['object']) =>
      quads.map((one) => (one.predicate.value.endsWith(name) ? DataFactory.quad(one.subject, one.predicate, object) : one));
    const broken = {
      'a rule that is not named': without('term:rule'),
      'sentences without words': without('oa#exact'),
      'facts without sentences': without('prov#wasDerivedFrom'),
      'a clause of no duty': without('hasPart'),
      'a fact of no dataset': without('inDataset'),
      'another basis': changed('term:basis', DataFactory.literal('GUESSED')),
      'a figure that is none': changed('term:confidence', DataFactory.literal('high')),
      'a span that ends before it begins': changed(
        'oa#end',
        DataFactory.literal('0', DataFactory.namedNode('http://www.w3.org/2001/XMLSchema#nonNegativeInteger')),
      ),
      'a sentence that is not there': changed('prov#wasDerivedFrom', DataFactory.namedNode('urn:x-mandate-atlas:passage-none')),
    };
    for (const [name, graph] of Object.entries(broken)) expect([name, (await checkShapes(graph)).length > 0]).toEqual([name, true]);
  }, 240_000);

  it('keeps a page for each fact where a public address is set', async () => {
    const served = await servedAtlas({ publicUrl: 'https://atlas.example.org' });
    try {
      const text = await (await fetch(`${served.url}/export/turtle`)).text();
      expect(text).toContain('foaf:page <https://atlas.example.org/cite/');
    } finally {
      await served.stop();
    }
  });
});

it('GraphML is read by another program, with typed data and no loose ends', async () => {
  const text = await textOf('graphml', { inferred: 'true', scope: `compare:${xian},${shanghai}` });
  const graph = graphmlParser.parse(MultiDirectedGraph, text, { addMissingNodes: false });
  expect(graph.order).toBeGreaterThan(400);
  const kinds = new Set(graph.mapEdges((_edge, data) => String(data['kind'])));
  for (const kind of ['HAS_DUTY', 'ASSIGNMENT', 'CODED', 'ALIGNED_EXACT']) expect(kinds).toContain(kind);
  graph.forEachEdge((_edge, data) => {
    if (!['ASSIGNMENT', 'CODED'].includes(String(data['kind'])) && !String(data['kind']).startsWith('ALIGNED')) return;
    expect(data['basis']).toMatch(/^(STATED|INFERRED)$/u);
    if (data['basis'] === 'INFERRED') expect(data).toMatchObject({ rule: expect.any(String) });
    // what only people have seen has no figure of a method
    expect(data['confidence'] === undefined).toBe(data['basis'] === 'STATED' || data['rule'] === 'review');
  });
  graph.forEachNode((_node, data) => expect(data).toMatchObject({ label: expect.any(String), kind: expect.any(String), basis: 'STATED' }));
});

it('SSSOM has its head, its columns, and only accepted matches unless asked', async () => {
  const given = { scope: `compare:${xian},${shanghai}` };
  const text = await textOf('sssom', { ...given, inferred: 'true' });
  expect(checkSssom(text)).toEqual([]);
  expect(checkSssom(text.replace(/^#license.*\n/mu, '').replace('semapv:LexicalMatching', 'semapv:Guess'))).toHaveLength(2);
  const lines = text.trimEnd().split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  for (const key of ['curie_map', 'mapping_set_id', 'license', 'mapping_set_version'])
    expect(head.some((line) => line.startsWith(`#${key}:`))).toBe(true);
  const [columns, ...rows] = lines.slice(head.length).map((line) => line.split('\t'));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const mapping = Object.fromEntries(columns!.map((name, index) => [name, row[index]]));
    expect(mapping['subject_id']).toMatch(/^atlas:(duty|clause)-\w{16}$/u);
    expect(mapping['predicate_id']).toMatch(/^skos:(exact|close|broad|narrow|related)Match$/u);
    expect(mapping['mapping_justification']).toMatch(/^semapv:(LexicalMatching|ManualMappingCuration)$/u);
    const [curated, unseen] = [mapping['mapping_justification'] === 'semapv:ManualMappingCuration', mapping['mapping_tool'] === ''];
    expect(mapping['reviewer_label'] !== '').toBe(curated);
    expect(mapping['confidence'] === '').toBe(unseen);
    expect(unseen && !curated).toBe(false);
    expect(row).toHaveLength(columns!.length);
  }
  const reviewed = (await textOf('sssom', given))
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .slice(1);
  for (const row of reviewed) expect(row).toContain('semapv:ManualMappingCuration');
});

describe('scopes', () => {
  it('of a comparison just the pairs and sentences that are wanted', async () => {
    const scope = `compare:${xian},${shanghai}`;
    const all = readCsv(await textOf('csv', { scope, table: 'alignments', inferred: 'true' }));
    const clauses = readCsv(await textOf('csv', { scope, table: 'clauses' }));
    const pairs = all.filter(({ left_type }) => left_type === 'Clause').slice(0, 3);
    const ends = new Set(pairs.flatMap(({ left_id, right_id }) => [left_id, right_id]));
    const alone = clauses.find(({ id }) => !ends.has(id))!['id']!;
    const only = [...pairs.map(({ id }) => id), alone].join(',');
    const rows = readCsv(await textOf('csv', { scope, only, table: 'alignments', inferred: 'true' }));
    expect(rows.map(({ id }) => id)).toEqual(pairs.map(({ id }) => id));
    const said = readCsv(await textOf('csv', { scope, only, table: 'clauses' }));
    expect(said.map(({ id }) => id).sort()).toEqual([...ends, alone].sort());
    const mappings = (await textOf('sssom', { scope, only, inferred: 'true' })).trimEnd().split('\n');
    expect(mappings.filter((line) => line.startsWith('atlas:'))).toHaveLength(3);
  });

  it('a selection holds what was selected, with what it stands in', async () => {
    const [first, second] = readCsv(await textOf('csv', { table: 'clauses' }));
    const rows = readCsv(await textOf('csv', { scope: `ids:${first!['id']},${second!['id']}` }));
    const types = rows.map(({ type }) => type);
    expect(types.filter((type) => type === 'Clause')).toHaveLength(2);
    expect(new Set(types)).toEqual(new Set(['Department', 'Mandate', 'Duty', 'Clause', 'City', 'Document']));
  });

  it('a filtered list holds its rows', async () => {
    const rows = readCsv(await textOf('csv', { scope: 'reform', table: 'reform', kinds: 'CANCELLED', cities: '上海市' }));
    expect(rows).toHaveLength(8);
    expect(rows.every(({ kind, department }) => kind === 'CANCELLED' && department === shanghai)).toBe(true);
    const found = readCsv(await textOf('csv', { scope: 'search', text: '信用', kinds: 'DUTY', table: 'duties' }));
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ text }) => text!.includes('信用'))).toBe(true);
  });

  it('a department and a city hold nothing of another', async () => {
    for (const scope of [`department:${xian}`, 'city:610100']) {
      const rows = readCsv(await textOf('csv', { scope }));
      expect(new Set(rows.map(({ city }) => city).filter(Boolean))).toEqual(new Set(['西安市']));
      expect(
        rows
          .filter(({ type }) => type === 'Document')
          .map(({ title }) => title)
          .join(),
      ).not.toContain('上海');
    }
  });
});

describe('files', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8; header=present', /^attachment; filename="mandate-atlas-all-facts\.csv"$/u],
    ['turtle', 'text/turtle; charset=utf-8', /\.ttl"$/u],
    ['jsonld', 'application/ld+json', /\.jsonld"$/u],
    ['graphml', 'application/graphml+xml; charset=utf-8', /\.graphml"$/u],
  ])('%s is a download of its own type, the same bytes each time, and not sent again unchanged', async (format, type, disposition) => {
    const response = await get(format);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toMatch(disposition);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const bytes = Buffer.from(await response.arrayBuffer());
    const etag = response.headers.get('etag')!;
    expect(await statusWithMark(format, etag)).toBe(304);
    // made anew, not from the server's memory
    let again = '';
    for await (const piece of runExport(createContext(atlas.store), parseExportRequest(format, {}), null)) again += piece;
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });

  it.each([
    ['/export/xlsx', 404, /no such format; there are csv/u],
    ['/export/csv?table=secrets', 400, /no such table/u],
    ['/export/csv?scope=everything', 400, /there are all, city/u],
    ['/export/csv?scope=department:没有的局', 404, /no department 没有的局/u],
    ['/export/csv?scope=ids:x', 400, /no id of the atlas/u],
    ['/export/csv?scope=ids:duty-0000000000000000', 404, /not in the atlas: duty-0/u],
    [`/export/csv?scope=ids:${Array.from({ length: 501 }, (_, index) => `duty-${index}`).join()}`, 400, /501 ids, and 500 are allowed/u],
    ['/export/sssom', 400, /compare:LEFT,RIGHT/u],
    ['/export/csv?inferred=maybe', 400, /true or false/u],
    ['/export/csv?scope=all&scope=all', 400, /give it once/u],
    ['/export/csv?kinds=DUTY', 400, /only the scopes search and reform/u],
    ['/export/csv?sql=1', 400, /no such argument/u],
  ])('%s is refused in a line', async (path, status, message) => {
    const ask = () => fetch(atlas.url + encodeURI(path));
    const response = await ask().catch(ask);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(await response.text()).toMatch(message);
    const head = await fetch(atlas.url + encodeURI(path), { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([status, '']);
  });

  it('HEAD says what GET would, without the file', async () => {
    const head = await fetch(`${atlas.url}/export/csv?table=divisions`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-disposition')).toMatch(/divisions\.csv"$/u);
    const got = await get('csv', { table: 'divisions' });
    expect(got.headers.get('etag')).toBe(head.headers.get('etag'));
    await got.arrayBuffer();
  });

  it('too many of them are refused', async () => {
    const served = await servedAtlas({ exportRateLimit: 2 });
    try {
      const statuses = [];
      for (let i = 0; i < 3; i++) statuses.push((await fetch(`${served.url}/export/csv`)).status);
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await served.stop();
    }
  });
});
