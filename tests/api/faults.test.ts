import type { GraphStore } from '../../graph-schema/store/port.js';
import { StoreError } from '../../graph-schema/store/store-error.js';
import { servedAtlas, type ServedAtlas } from '../support/api/served-atlas.js';

/** A store whose calls fail as long as `fault` says so. */
function failing(store: GraphStore, fault: () => Error | null): GraphStore {
  const asked = ['read', 'write', 'transaction', 'searchText', 'health'] as const;
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        const error = asked.includes(name as never) ? fault() : null;
        return error ? Promise.reject(error) : (value as (...all: unknown[]) => unknown).apply(target, given);
      };
    },
  });
}

describe('faults', () => {
  let atlas: ServedAtlas;
  let fault: Error | null = null;
  beforeAll(async () => {
    atlas = await servedAtlas({ wrap: (store) => failing(store, () => fault) });
  });
  afterEach(() => {
    fault = null;
    atlas.log.length = 0;
  });
  afterAll(() => atlas.stop());

  it('a database that is away is said plainly, and the atlas comes back without a restart', async () => {
    fault = new StoreError('UNAVAILABLE', 'connect ECONNREFUSED 10.1.2.3:7687', 'Start it.');
    for (const query of [
      '{ cities { id } }',
      '{ whoHandles(text: "信用") { found } }',
      '{ department(name: "甲工委") { duties { id } } }',
      '{ overview { nodes { id } } }',
    ]) {
      const { errors } = await atlas.ask(query);
      expect(errors).toHaveLength(1);
      expect(errors![0]).toMatchObject({ extensions: { code: 'DATABASE_UNAVAILABLE' } });
      expect(JSON.stringify(errors)).not.toContain('10.1.2.3');
    }
    expect((await fetch(`${atlas.url}/healthz`)).status).toBe(200);
    const notReady = await fetch(`${atlas.url}/readyz`);
    expect([notReady.status, await notReady.json()]).toMatchObject([503, { status: 'unavailable', code: 'UNAVAILABLE' }]);

    fault = null;
    expect((await atlas.ask('{ cities { id } }')).data.cities).toHaveLength(2);
    const ready = await fetch(`${atlas.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', engine: 'embedded' }]);
  });

  it('a fault of the atlas is masked, and logged whole under the number that the client gets', async () => {
    for (const error of [new Error('secret detail'), new StoreError('QUERY', 'secret detail', 'Report it.')]) {
      atlas.log.length = 0;
      fault = error;
      const { errors } = await atlas.ask('{ a: cities { id } functionAreas { id } }');
      expect(JSON.stringify(errors)).not.toMatch(/secret|stack|at .*\.ts/);
      const { code, id } = errors![0]!.extensions;
      expect(code).toBe('INTERNAL_SERVER_ERROR');
      expect(errors![0]!.message).toContain(id);
      const lines = atlas.log.filter((line) => line['id'] === id);
      expect(lines).toHaveLength(1);
      expect(lines[0]!['err'].message).toBe('secret detail');
    }
  });

  it('hostile and odd input is answered as input', async () => {
    const texts = [
      '',
      ' ',
      '的',
      '信',
      "' OR 1=1 //",
      '"}) DETACH DELETE n //',
      '`',
      '\u0000',
      '\ud800',
      '𠀀'.repeat(50),
      '？！。',
      'MATCH (n) RETURN n',
      '*~"AND(',
      '负责'.repeat(20_000),
    ];
    for (const text of texts) {
      const { data, errors } = await atlas.ask('query ($text: String!) { whoHandles(text: $text) { found gap answers { score } } }', {
        text,
      });
      expect({ text: text.slice(0, 20), errors }).toEqual({ text: text.slice(0, 20), errors: undefined });
      expect(Array.isArray(data.whoHandles)).toBe(true);
      const found = await atlas.ask('query ($text: String!) { search(text: $text) { totalCount nodes { title } } }', { text });
      expect({ text: text.slice(0, 20), errors: found.errors }).toEqual({ text: text.slice(0, 20), errors: undefined });
      const short = text.slice(0, 200);
      expect(
        (await atlas.ask('query ($text: String!) { duties(filter: { text: $text, cities: [$text] }) { totalCount } }', { text: short }))
          .errors,
      ).toBeUndefined();
    }
    expect((await atlas.ask('{ duties { totalCount } }')).data.duties.totalCount).toBe(4);
  });

  it('what is no operation is refused as one', async () => {
    const codes = await Promise.all(
      ['', '{', '{ nothing }', 'mutation { x }', 'query A { cities { id } } query B { cities { id } }'].map(async (query) => {
        const { status, errors } = await atlas.ask(query);
        return { query, status, said: typeof errors?.[0]?.message };
      }),
    );
    for (const answer of codes) expect(answer).toEqual({ query: answer.query, status: 400, said: 'string' });
    const wrongType = await atlas.ask('query ($first: Int) { duties(first: $first) { totalCount } }', { first: 'many' });
    expect(wrongType.errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
