import { ensureDataset } from '../../data/load/ensure-dataset.js';
import { loadDataset } from '../../data/load/load-dataset.js';
import { Neo4jStore } from '../../graph-schema/store/neo4j/neo4j-store.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { numberedDataset } from '../fixtures/numbered-dataset.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { describeWithNeo4j } from '../support/neo4j/neo4j-server.js';
import { clear } from '../support/store/clear-neo4j.js';
import { temporaryStore } from '../support/store/temporary-store.js';
import { wholeGraph } from '../support/store/whole-graph.js';

interface Opened {
  store: GraphStore;
  remove(): Promise<void>;
}

const first = numberedDataset('first', [1, 2, 3, 4]);
const second = numberedDataset('second', [1, 2, 4, 5], 12);

describe('loading into the embedded engine', () => loads(temporaryStore));

describeWithNeo4j('loading into Neo4j', (server) => {
  const open = async () => {
    const store = new Neo4jStore(server);
    await clear(store);
    return { store, remove: () => store.close() };
  };
  loads(open);

  it('completes at the next start what was cut short, even when the corpus went back', async () => {
    const { store, remove } = await open();
    await ensureDataset(store, first);
    const whole = await wholeGraph(store);
    await expect(ensureDataset(cutShortAfter(4, store), second)).rejects.toThrow('cut short');
    expect(await ensureDataset(store, first)).toBe(true);
    expect(await wholeGraph(store)).toEqual(whole);
    await remove();
  });

  it('gives the same graph as the embedded engine', async () => {
    const { store, remove } = await open();
    const embedded = await temporaryStore();
    for (const target of [store, embedded.store]) {
      await loadDataset(target, smallDataset(), { corpus: 'small', pipeline: '1', schema: '1' });
    }
    expect(await wholeGraph(store)).toEqual(await wholeGraph(embedded.store));
    await remove();
    await embedded.remove();
  });
});

function loads(open: () => Promise<Opened>): void {
  let store: GraphStore;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ store, remove } = await open());
  }, 180_000);
  afterEach(() => remove());

  it('writes what the records say, each once, and reports its progress', async () => {
    const progress: number[] = [];
    expect(await ensureDataset(store, first, ({ documents, ofDocuments }) => progress.push(documents / ofDocuments))).toBe(true);
    const { nodes, relationships } = await wholeGraph(store);
    // a city, four departments with their duties, four parts that hold them, and the version
    expect(nodes).toHaveLength(1 + 4 * 21 + 4 + 1);
    expect(relationships.filter(({ type }) => type !== 'SUPPORTS')).toHaveLength(4 * 20);
    expect(relationships.filter(({ type }) => type === 'SUPPORTS')).toHaveLength(4 * 22);
    expect(nodes.every(({ labels }) => labels === 1)).toBe(true);
    expect(progress).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('does nothing where the graph holds this version already', async () => {
    await ensureDataset(store, first);
    const batches = () => {
      throw new Error('must not be read');
    };
    expect(await ensureDataset(store, { version: first.version, batches })).toBe(false);
  });

  it('written twice is written once', async () => {
    const batches = await first.batches();
    await loadDataset(store, batches, first.version);
    const once = await wholeGraph(store);
    await loadDataset(store, batches, first.version);
    expect(await wholeGraph(store)).toEqual(once);
  });

  it('leaves nothing behind of a document that is gone, of a changed one, or of a relationship', async () => {
    await loadDataset(store, await second.batches(), second.version);
    const expected = await wholeGraph(store);
    await loadDataset(store, await first.batches(), first.version);
    await store.write({
      name: 'strayRelationship',
      cypher: 'MATCH (a:Duty), (b:City) WITH a, b LIMIT 1 MERGE (a)-[:OF_AN_OLDER_MODEL]->(b)',
    });
    await store.write({ name: 'strayProperty', cypher: 'MATCH (d:Department) SET d.ofAnOlderModel = 1' });
    await loadDataset(store, await second.batches(), second.version);
    expect(await wholeGraph(store)).toEqual(expected);
  });

  it('refuses records that contradict themselves, and leaves the graph as it was', async () => {
    await ensureDataset(store, first);
    const before = await wholeGraph(store);
    const [batch, ...rest] = await second.batches();
    const dangling = { ...batch!, nodes: batch!.nodes.slice(0, -1) };
    await expect(ensureDataset(store, { ...second, batches: () => [dangling, ...rest] })).rejects.toThrow(
      /document-1: HAS_DUTY leads to a Duty that is in no document/,
    );
    expect(await wholeGraph(store)).toEqual(before);
  });
}

/** A store whose process ends after some transactions, as seen by the database. */
function cutShortAfter(transactions: number, store: GraphStore): GraphStore {
  let left = transactions;
  const counted = <T>(run: () => Promise<T>) => (left-- > 0 ? run() : Promise.reject(new Error('cut short')));
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'transaction') return (work: Parameters<GraphStore['transaction']>[0]) => counted(() => target.transaction(work));
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
