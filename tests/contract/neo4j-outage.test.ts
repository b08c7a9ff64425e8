import { openStore } from '../../graph-schema/store/open-store.js';
import { describeWithNeo4j } from '../support/neo4j/neo4j-server.js';
import { switchablePort } from '../support/neo4j/switchable-port.js';

const one = { name: 'one', cypher: 'RETURN 1 AS one' };
const folder = 'unused';

describeWithNeo4j('a store on Neo4j', (server) => {
  const access = { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password, folder };

  it('says within seconds that the database is away, and works again when it is back', async () => {
    const line = await switchablePort(Number(new URL(server.uri).port));
    const store = await openStore({ ...access, NEO4J_URI: `bolt://127.0.0.1:${line.port}` });
    const away = { code: 'UNAVAILABLE', retriable: true, remedy: expect.stringContaining('NEO4J_URI') };
    const inSeconds = async (call: () => Promise<unknown>) => {
      const begun = Date.now();
      await expect(call()).rejects.toMatchObject(away);
      expect(Date.now() - begun).toBeLessThan(10_000);
    };
    await inSeconds(() => store.read(one));
    await line.on();
    expect(await store.read(one)).toEqual([{ one: 1 }]);
    await line.off();
    await inSeconds(() => store.health());
    await inSeconds(() => store.transaction((tx) => tx.run(one)));
    await line.on();
    expect(await store.read(one)).toEqual([{ one: 1 }]);
    await line.off();
    await store.close();
  });

  it.each([
    ['a wrong password', { ...access, NEO4J_URI: server.uri, NEO4J_PASSWORD: 'wrong' }],
    ['a database that is not there', { ...access, NEO4J_URI: server.uri, NEO4J_DATABASE: 'nowhere' }],
  ])('names %s', async (_name, config) => {
    const store = await openStore(config);
    await expect(store.read(one)).rejects.toMatchObject({
      code: 'ACCESS',
      retriable: false,
      remedy: expect.stringContaining('NEO4J_PASSWORD'),
    });
    await store.close();
  });

  it('takes the database of the address given', async () => {
    const store = await openStore({ ...access, NEO4J_URI: server.uri, NEO4J_DATABASE: 'neo4j' });
    expect(store.engine).toBe('neo4j');
    expect(await store.read(one)).toEqual([{ one: 1 }]);
    await store.close();
  });
});

describe('where the settings are none', () => {
  it.each([
    ['no address', { folder, NEO4J_URI: 'somewhere', NEO4J_PASSWORD: 'x' }],
    ['no password', { folder, NEO4J_URI: 'bolt://localhost' }],
  ])('opening says so: %s', async (_name, config) => {
    await expect(openStore(config)).rejects.toMatchObject({ code: 'ACCESS' });
  });
});
