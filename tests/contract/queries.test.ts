import { join } from 'node:path';
import { root } from '../../api/build/places.js';
import { readCorpus } from '../../data/corpus/read-corpus.js';
import { ensureDataset } from '../../data/load/ensure-dataset.js';
import { buildBatches } from '../../data/load/records/build-batches.js';
import { allQueries } from '../../graph-schema/queries/index.js';
import type { ExampleIds, QueryExample } from '../../graph-schema/queries/query-example.js';
import { Neo4jStore } from '../../graph-schema/store/neo4j/neo4j-store.js';
import type { GraphStore, Row } from '../../graph-schema/store/port.js';
import { divisionCorpus } from '../fixtures/mandates/division-corpus.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { describeWithNeo4j } from '../support/neo4j/neo4j-server.js';
import { clear } from '../support/store/clear-neo4j.js';
import { exampleIds } from '../support/store/example-ids.js';
import { temporaryStore } from '../support/store/temporary-store.js';

const version = (corpus: string) => ({ corpus, pipeline: '1', schema: '1' });
const corpus =
  (...folder: string[]) =>
  async () =>
    buildBatches(await readCorpus(join(root, ...folder))).batches;
const datasets = [
  { name: 'the small dataset', dataset: { version: version('small'), batches: smallDataset } },
  {
    name: 'mandates with duties of divisions',
    dataset: { version: version('divisions'), batches: () => buildBatches(divisionCorpus()).batches },
  },
  { name: 'versions of mandates', dataset: { version: version('versions'), batches: corpus('tests', 'fixtures', 'mandates', 'versions') } },
  { name: 'the corpus', dataset: { version: version('corpus'), batches: corpus('data', 'corpus') } },
];

describe('the list of named queries', () => {
  it('names each query once and gives each an example', () => {
    const names = allQueries.map(({ query }) => query.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });
});

describeWithNeo4j('every named query gives the same rows on Neo4j and on the embedded engine', (server) => {
  describe.each(datasets)('over $name', ({ dataset }) => {
    let neo4j: GraphStore;
    let embedded: Awaited<ReturnType<typeof temporaryStore>>;
    let ids: ExampleIds;

    beforeAll(async () => {
      neo4j = new Neo4jStore(server);
      embedded = await temporaryStore();
      await clear(neo4j);
      for (const store of [neo4j, embedded.store]) {
        await ensureDataset(store, dataset);
        await store.write({ name: 'sameTime', cypher: "MATCH (v:DatasetVersion) SET v.loadedAt = '2026-01-01T00:00:00.000Z'" });
      }
      ids = await exampleIds(embedded.store);
    }, 180_000);

    afterAll(async () => {
      await neo4j.close();
      await embedded.remove();
    });

    it.each(allQueries.map((example): [string, QueryExample] => [example.query.name, example]))(
      '%s',
      async (_name, { query, examples }) => {
        const all = examples(ids);
        expect(all.length).toBeGreaterThan(0);
        for (const parameters of all) {
          const [left, right] = await Promise.all([neo4j.read(query, parameters), embedded.store.read(query, parameters)]);
          expect({ parameters, rows: inOrder(query.cypher, right) }).toEqual({ parameters, rows: inOrder(query.cypher, left) });
        }
      },
    );
  });
});

/** As they came where the text orders its rows; sorted where the order is left to the engine. */
function inOrder(cypher: string, rows: Row[]): Row[] {
  const end = cypher.slice(cypher.lastIndexOf('RETURN'));
  if (/\bORDER BY\b/.test(end)) return rows;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const key = (row: Row) =>
  JSON.stringify(row, (_name, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
