import { Neo4jStore } from '../../graph-schema/store/neo4j/neo4j-store.js';
import type { GraphStore, NamedQuery } from '../../graph-schema/store/port.js';
import { describeWithNeo4j } from '../support/neo4j/neo4j-server.js';
import { clear } from '../support/store/clear-neo4j.js';
import { temporaryStore } from '../support/store/temporary-store.js';

const query = (cypher: string, integers: string[] = []): NamedQuery => ({ name: 'tried', cypher, integers });
const create = query('UNWIND $rows AS row CREATE (n:Entity) SET n = row');
const texts = query('UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row SET n:Duty');
const count = query('MATCH (n:Entity) RETURN count(n) AS nodes');

describe('the embedded engine keeps the port', () => keepsThePort(temporaryStore));

describeWithNeo4j('Neo4j keeps the port', (server) =>
  keepsThePort(async () => {
    const store = new Neo4jStore(server);
    await clear(store);
    return { store, remove: () => store.close() };
  }),
);

function keepsThePort(open: () => Promise<{ store: GraphStore; remove(): Promise<void> }>): void {
  let store: GraphStore;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ store, remove } = await open());
    await store.ensureSchema();
  }, 180_000);
  beforeEach(() => clear(store));
  afterAll(() => remove());

  it('gives back the values it was given, integers as numbers', async () => {
    const map = { text: '𠀀字', list: ['a', 'b'], nothing: null, yes: true, whole: 3, part: 0.5, none: [] };
    expect(await store.read(query('RETURN $map AS map, 7 / 2 AS half, $whole / 2 AS alike'), { map, whole: 7 })).toEqual([
      { map, half: 3, alike: 3 },
    ]);
  });

  it('keeps lists, drops nulls, and reads a missing property as null', async () => {
    await store.write(create, { rows: [{ id: 'a', verbs: ['牵头', '会同'], number: null, ordinal: 2 }] });
    expect(await store.read(query('MATCH (n:Entity) RETURN properties(n) AS all, n.number AS number'))).toEqual([
      { all: { id: 'a', verbs: ['牵头', '会同'], ordinal: 2 }, number: null },
    ]);
  });

  it('takes LIMIT from a parameter, and refuses one that is no whole number', async () => {
    const page = query('UNWIND [1, 2, 3] AS i RETURN i ORDER BY i SKIP $skip LIMIT $limit', ['skip', 'limit']);
    expect(await store.read(page, { skip: 1, limit: 1 })).toEqual([{ i: 2 }]);
    await expect((async () => store.read(page, { skip: 0, limit: 1.5 }))()).rejects.toMatchObject({
      code: 'QUERY',
      message: expect.stringContaining('limit'),
    });
  });

  it('finds no two nodes with one id', async () => {
    await store.write(create, { rows: [{ id: 'a' }] });
    await expect(store.write(create, { rows: [{ id: 'a' }] })).rejects.toMatchObject({
      name: 'StoreError',
      code: 'CONSTRAINT',
      retriable: false,
    });
    expect(await store.read(count)).toEqual([{ nodes: 1 }]);
  });

  it('names the query that the engine refuses', async () => {
    await expect(store.read(query('MATCH (n RETURN n'))).rejects.toMatchObject({
      code: 'QUERY',
      message: expect.stringContaining('tried'),
    });
    await expect(store.read(query('RETURN $missing AS m'))).rejects.toMatchObject({ code: 'QUERY' });
  });

  it('writes all of a transaction or nothing, and lets the work’s own error through', async () => {
    const own = new Error('no more');
    await expect(
      store.transaction(async (tx) => {
        await tx.run(create, { rows: [{ id: 'a' }] });
        expect(await tx.run(count)).toEqual([{ nodes: 1 }]);
        throw own;
      }),
    ).rejects.toBe(own);
    await expect(
      store.transaction(async (tx) => {
        await tx.run(create, { rows: [{ id: 'b' }] });
        await tx.run(create, { rows: [{ id: 'b' }] });
      }),
    ).rejects.toMatchObject({ code: 'CONSTRAINT' });
    expect(await store.read(count)).toEqual([{ nodes: 0 }]);
    expect(
      await store.transaction(async (tx) => {
        await tx.run(create, { rows: [{ id: 'c' }] });
        return 'done';
      }),
    ).toBe('done');
    expect(await store.read(count)).toEqual([{ nodes: 1 }]);
  });

  it('lets transactions that overlap on one node all succeed', async () => {
    await store.write(create, { rows: [{ id: 'a', seen: 0 }] });
    const add = query("MATCH (n:Entity {id: 'a'}) SET n.seen = n.seen + 1 RETURN n.seen AS seen");
    await Promise.all(Array.from({ length: 12 }, () => store.transaction((tx) => tx.run(add))));
    expect(await store.read(query("MATCH (n:Entity {id: 'a'}) RETURN n.seen AS seen"))).toEqual([{ seen: 12 }]);
  });

  it('can be asked for its schema again and again', async () => {
    await store.ensureSchema();
    await store.ensureSchema();
  });

  it('answers when asked for its health', async () => {
    await store.health();
  });

  describe('full text', () => {
    const rows = [
      { id: 'duty-1', text: '负责社会信用体系建设，推进GDP统计' },
      { id: 'duty-2', text: '会同市商务委推进电子商务' },
      { id: 'duty-3', text: '信息化工作（5G网络）' },
    ];
    const found = async (text: string, options?: { labels?: string[]; limit?: number }) =>
      (await store.searchText(text, options)).map(({ id }) => id).sort();
    beforeEach(async () => {
      await store.write(texts, { rows });
      await store.write(query('CREATE (n:Entity:Division) SET n = $row'), { row: { id: 'division-1', name: '信用管理处' } });
      await store.write(query('CREATE (n:Entity:Document) SET n = $row'), {
        row: { id: 'document-1', title: '主要职责', text: '社会信用体系' },
      });
    });

    it.each([
      ['社会信用', ['division-1', 'duty-1']],
      ['哪个处室负责电子商务？', ['duty-1', 'duty-2']],
      ['信', ['division-1', 'duty-1', 'duty-3']],
      ['gdp', ['duty-1']],
      ['5g', ['duty-3']],
      ['无线电', []],
      ['', []],
      ['  ？！ " AND ( * ~ \\ ]', []],
      [`${'很长的问题'.repeat(2000)}电子`, ['duty-2']],
      [Array.from({ length: 9000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join(''), []],
      ['信用 OR id:*', ['division-1', 'duty-1']],
    ])('finds what there is: %#', async (text, ids) => expect(await found(text)).toEqual(ids));

    it('keeps to the labels and the number asked for', async () => {
      expect(await found('信用', { labels: ['Division'] })).toEqual(['division-1']);
      expect(await found('信', { labels: ['Division'] })).toEqual(['division-1']);
      expect(await found('信用', { labels: ['Passage'] })).toEqual([]);
      expect(await found('推进', { limit: 1 })).toHaveLength(1);
      expect(await store.searchText('电子')).toEqual([{ id: 'duty-2', label: 'Duty' }]);
    });

    it('follows changed and deleted texts', async () => {
      await store.write(query("MATCH (n:Duty {id: 'duty-1'}) SET n.text = '无线电管理'"));
      await store.write(query("MATCH (n:Duty {id: 'duty-2'}) DETACH DELETE n"));
      expect(await found('无线电')).toEqual(['duty-1']);
      expect(await found('社会信用体系')).toEqual(['division-1']);
      expect(await found('商务')).toEqual([]);
    });
  });
}
