import { join } from 'node:path';
import { root } from '../../api/build/places.js';
import { readCorpus, type Corpus, type CorpusDocument } from '../../data/corpus/read-corpus.js';
import { applyChanges } from '../../data/load/changes/apply-changes.js';
import { ensureDataset } from '../../data/load/ensure-dataset.js';
import { loadDataset } from '../../data/load/load-dataset.js';
import { datasetOf } from '../../data/load/records/corpus-dataset.js';
import { makeId } from '../../graph-schema/model/identity.js';
import type { RecordBatch } from '../../graph-schema/model/records.js';
import { Neo4jStore } from '../../graph-schema/store/neo4j/neo4j-store.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { corpusOf, documentOf, inventedCity, inventedMandate } from '../fixtures/mandates/invented-corpus.js';
import { describeWithNeo4j } from '../support/neo4j/neo4j-server.js';
import { clear } from '../support/store/clear-neo4j.js';
import { temporaryStore } from '../support/store/temporary-store.js';
import { wholeGraph } from '../support/store/whole-graph.js';

interface Opened {
  store: GraphStore;
  remove(): Promise<void>;
}

const first = inventedMandate(1);
const second = inventedMandate(2);
const name = inventedCity(1).name;
/** Speaks of the first mandate's department by a short name and by its divisions: their facts are merged. */
const plan = documentOf(
  inventedCity(1).code,
  'plan-1.txt',
  `${name}海洋与渔业局2020年工作要点\n\n一、加强海域管理\n海域管理科牵头，完成海域使用普查120宗。\n二、推进渔政执法\n由渔政科负责，全年检查渔船500艘次。\n市海渔局办公室负责督办。\n`,
  { kind: 'WORK_PLAN', department: `${name}海洋与渔业局`, date: '2020' },
);
/** Another department of the first city that shares bodies and a legal basis with its mandate. */
const neighbour = documentOf(
  inventedCity(1).code,
  'neighbour.txt',
  new TextDecoder().decode(first.bytes).replaceAll('海洋与渔业局', '林业局').replaceAll('海洋', '森林'),
);

describe('changing documents in the embedded engine', () => changes(temporaryStore));

describeWithNeo4j('changing documents in Neo4j', (server) => {
  const open = async () => {
    const store = new Neo4jStore(server);
    await clear(store);
    return { store, remove: () => store.close() };
  };
  changes(open);

  it('done by two processes at once is done one after the other', async () => {
    const { store, remove } = await open();
    const other = new Neo4jStore(server);
    await load(store, first);
    await Promise.all([load(store, first, second), load(other, first, second)]);
    const both = await wholeGraph(store);
    await clear(store);
    await load(store, first, second);
    expect(await wholeGraph(store)).toEqual(both);
    await other.close();
    await remove();
  });
});

async function load(store: GraphStore, ...documents: CorpusDocument[]): Promise<boolean> {
  return ensureDataset(store, await datasetOf(corpusOf(documents)));
}

function changes(open: () => Promise<Opened>): void {
  let store: GraphStore;
  let remove: () => Promise<void>;
  const loadCorpus = async (corpus: Corpus) => ensureDataset(store, await datasetOf(corpus));
  /** The graph that loading these documents as a whole gives. */
  const afresh = async (corpus: Corpus) => {
    const other = await temporaryStore();
    await ensureDataset(other.store, await datasetOf(corpus));
    const graph = await wholeGraph(other.store);
    await other.remove();
    return graph;
  };

  beforeEach(async () => {
    ({ store, remove } = await open());
  }, 180_000);
  afterEach(() => remove());

  it.each([
    ['of another city', [first], second],
    ['of the same department', [first, second], plan],
    ['of another department of the same city', [first, plan], neighbour],
    ['before the mandate of its department', [plan, neighbour], first],
  ])(
    'a document %s added is as if it had been there, and taken away as if it had not',
    async (_name, present, added) => {
      await load(store, ...present);
      const before = await wholeGraph(store);
      const inPlace = withoutReplace(store);
      expect(await load(inPlace, ...present, added)).toBe(true);
      const after = await wholeGraph(store);
      expect(after).toEqual(await afresh(corpusOf([...present, added])));
      expect(await load(inPlace, ...present, added)).toBe(false);
      expect(await load(inPlace, ...present)).toBe(true);
      expect(await wholeGraph(store)).toEqual(before);
      await load(inPlace, ...present, added);
      expect(await wholeGraph(store)).toEqual(after);
    },
    60_000,
  );

  it('a document is added to the corpus of the atlas, and found by its words until it is taken away', async () => {
    const corpus = await readCorpus(join(root, 'data', 'corpus'));
    const more = corpusOf([first], corpus.manifest.cities);
    await loadCorpus(corpus);
    const before = await wholeGraph(store);
    await loadCorpus({ manifest: more.manifest, documents: [...corpus.documents, ...more.documents] });
    const duties = async () => (await store.searchText('海洋灾害应急处置', { labels: ['Duty'] })).length;
    const found = await duties();
    await loadCorpus(corpus);
    expect(await wholeGraph(store)).toEqual(before);
    expect(found).toBeGreaterThan(await duties());
  }, 60_000);

  it('a changed document, and a corrected entry, change what they say and nothing else', async () => {
    await load(store, first, second, plan);
    const changed = documentOf(second.entry.city, second.entry.file, new TextDecoder().decode(second.bytes).replace('18名', '19名'));
    const corrected = { ...first, entry: { ...first.entry, number: '编办发〔2019〕7号', date: '2019' } };
    await load(withoutReplace(store), corrected, changed, plan);
    expect(await wholeGraph(store)).toEqual(await afresh(corpusOf([corrected, changed, plan])));
  }, 60_000);

  it('a document that cannot be loaded leaves the graph as it was', async () => {
    await load(store, first);
    const before = await wholeGraph(store);
    const dataset = await datasetOf(corpusOf([first, second]));
    const dangling = {
      ...dataset,
      changes: async (...known: Parameters<NonNullable<typeof dataset.changes>>) => {
        const found = (await dataset.changes!(...known))!;
        const [batch, ...rest] = found.batches;
        return { ...found, batches: [{ ...batch!, nodes: batch!.nodes.filter(({ label }) => label !== 'Duty') }, ...rest] };
      },
    };
    await expect(ensureDataset(store, dangling)).rejects.toThrow(/wrote \d+ of \d+ rows/);
    expect(await wholeGraph(store)).toEqual(before);
    await load(store, first, second);
    expect(await wholeGraph(store)).toEqual(await afresh(corpusOf([first, second])));
  }, 60_000);
}

/** The store, with which a load as a whole would be an error: what is tested must be done in place. */
function withoutReplace(store: GraphStore): GraphStore {
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'ensureSchema')
        return () => {
          throw new Error('everything is loaded, where only a change should be');
        };
      const member: unknown = name === 'replace' ? undefined : Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

describe('parts that share a node', () => shared(temporaryStore));
describeWithNeo4j('parts that share a node in Neo4j', (server) =>
  shared(async () => {
    const store = new Neo4jStore(server);
    await clear(store);
    return { store, remove: () => store.close() };
  }),
);

function shared(open: () => Promise<Opened>): void {
  const city = { label: 'City', id: makeId('City', 1) } as const;
  const department = { label: 'Department', id: makeId('Department', 1) } as const;
  const part = (source: string, cityName: string, related: boolean): RecordBatch => ({
    source,
    nodes: [
      {
        ...city,
        properties: { name: cityName, code: '000000', level: 'PREFECTURE_CITY', parentCode: null, parentName: null, parentSupplied: false },
      },
      { ...department, properties: { name: '丁市一局', aliases: [], status: null } },
    ],
    relationships: related ? [{ type: 'OF_CITY', from: department, to: city }] : [],
  });
  const version = (corpus: string) => ({ corpus, pipeline: '1', schema: '1' });

  it('keep it and its relationships while one of them holds them, with the properties of the highest', async () => {
    const { store, remove } = await open();
    await loadDataset(store, [part('a', 'lowest', true), part('m', 'middle', false), part('z', 'highest', true)], version('1'));
    const state = async () => {
      const { nodes, relationships } = await wholeGraph(store);
      return [
        nodes.filter(({ label }) => label === 'City').map(({ properties }) => (properties as { name: string }).name),
        relationships.filter(({ type }) => type === 'OF_CITY').length,
      ];
    };
    expect(await state()).toEqual([['highest'], 1]);
    await applyChanges(store, { batches: [], replaced: ['z'] }, version('1'), version('2'));
    expect(await state()).toEqual([['middle'], 1]);
    await applyChanges(store, { batches: [part('a', 'lowest', false)], replaced: [] }, version('2'), version('3'));
    expect(await state()).toEqual([['middle'], 0]);
    await applyChanges(store, { batches: [part('z', 'new', true)], replaced: ['m'] }, version('3'), version('4'));
    expect(await state()).toEqual([['new'], 1]);
    await expect(applyChanges(store, { batches: [], replaced: ['a'] }, version('3'), version('5'))).rejects.toThrow('another process');
    await applyChanges(store, { batches: [], replaced: ['a', 'z'] }, version('4'), version('5'));
    expect(await state()).toEqual([[], 0]);
    await remove();
  });
}
