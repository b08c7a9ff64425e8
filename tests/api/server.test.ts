import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../api/server/server-settings.js';
import { startServer } from '../../api/server/start-server.js';
import { servedAtlas, type ServedAtlas } from '../support/api/served-atlas.js';

describe('the server', () => {
  let atlas: ServedAtlas;
  let folder: string;
  let webRoot: string;
  beforeAll(async () => {
    // As in use: below a folder whose name begins with a dot.
    folder = await mkdtemp(join(tmpdir(), 'atlas-pages-'));
    webRoot = join(folder, '.state', 'web');
    await mkdir(webRoot, { recursive: true });
    await mkdir(join(webRoot, 'assets'));
    await mkdir(join(webRoot, 'graphiql'));
    await writeFile(join(webRoot, 'index.html'), '<title>atlas</title>');
    await writeFile(join(webRoot, 'assets', 'app-1234.js'), `// ${'long '.repeat(1000)}`);
    await writeFile(join(webRoot, 'graphiql', 'index.html'), '<title>GraphiQL</title>');
    atlas = await servedAtlas({ webRoot });
  });
  afterAll(async () => {
    await atlas.stop();
    await rm(folder, { recursive: true });
  });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${atlas.url}${path}`, { headers });
  const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  it('gives the application at every address that is none of a file', async () => {
    for (const path of ['/', '/department/dept-1', '/ask?q=%E4%BF%A1%E7%94%A8']) {
      const response = await get(path, html);
      expect([response.status, await response.text()]).toEqual([200, '<title>atlas</title>']);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    expect((await get('/assets/none.js')).status).toBe(404);
    expect((await get('/favicon.png', html)).status).toBe(404);
    expect((await get('/%2e%2e/%2e%2e/etc/passwd')).status).not.toBe(500);
    expect((await get('/%')).status).toBe(400);
  });

  it('gives files that may be kept for good, packed', async () => {
    const response = await get('/assets/app-1234.js', { 'accept-encoding': 'gzip' });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  it('shows GraphiQL at /graphql in a browser, and answers a GET with a query only where no other page can have sent it', async () => {
    expect(await (await get('/graphql', html)).text()).toBe('<title>GraphiQL</title>');
    const query = `/graphql?query=${encodeURIComponent('{ cities { id } }')}`;
    expect((await get(query, html)).status).toBe(400);
    expect((await get(query, { 'apollo-require-preflight': '1' })).status).toBe(200);
  });

  it('allows nothing from outside, and no other origin by default', async () => {
    const response = await get('/', html);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:/);
    expect(response.headers.get('x-powered-by')).toBeNull();
    const post = await fetch(`${atlas.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org' },
      body: '{"query":"{ cities { id } }"}',
    });
    expect(post.headers.get('access-control-allow-origin')).toBeNull();
    const plain = await fetch(`${atlas.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ cities { id } }"}',
    });
    expect(plain.status).toBe(400);
  });

  it('opens to the origins that are named, and limits what one address asks', async () => {
    const other = await servedAtlas({ corsOrigins: ['https://example.org'], rateLimit: 3 });
    try {
      const send = (origin: string) =>
        fetch(`${other.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin },
          body: '{"query":"{ cities { id } }"}',
        });
      expect((await send('https://example.org')).headers.get('access-control-allow-origin')).toBe('https://example.org');
      expect((await send('https://example.com')).headers.get('access-control-allow-origin')).toBeNull();
      const preflight = await fetch(`${other.url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
      });
      expect(preflight.status).toBe(204);
      await send('https://example.org');
      const refused = await send('https://example.org');
      expect(refused.status).toBe(429);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
      expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
    } finally {
      await other.stop();
    }
  });

  it('refuses bodies that are too long or no JSON', async () => {
    const post = (body: string) => fetch(`${atlas.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const long = await post(JSON.stringify({ query: '{ cities { id } }', pad: 'x'.repeat(300_000) }));
    expect([long.status, await long.json()]).toMatchObject([413, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
    const broken = await post('{"query":');
    expect([broken.status, await broken.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
  });

  it('says in one line that its port is in use', async () => {
    await expect(startServer({ store: atlas.store, port: atlas.server.port, host: '127.0.0.1' })).rejects.toMatchObject({
      name: 'ServerError',
      code: 'PORT_IN_USE',
      message: expect.stringMatching(/^Port \d+ is in use[^\n]*$/),
    });
  });

  it('lets a request under way end before it stops', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = await servedAtlas({
      wrap: (store) =>
        new Proxy(store, {
          get: (target, name) => {
            const value: unknown = Reflect.get(target, name, target);
            if (name === 'read')
              return async (...given: never[]) => {
                await held;
                return (target.read as (...all: never[]) => unknown)(...given);
              };
            return typeof value === 'function' ? value.bind(target) : value;
          },
        }),
    });
    const answer = slow.ask('{ cities { id } }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = slow.stop();
    release();
    expect((await answer).data.cities).toHaveLength(2);
    await stopped;
    await expect(fetch(`${slow.url}/healthz`)).rejects.toThrow();
  });
});

describe('settings', () => {
  it('are read from the environment', () => {
    expect(readSettings({ PORT: '8080', ATLAS_CORS_ORIGINS: 'https://a.example, https://b.example', ATLAS_RATE_LIMIT: '0' })).toMatchObject(
      {
        port: 8080,
        corsOrigins: ['https://a.example', 'https://b.example'],
        rateLimit: 0,
      },
    );
    expect(readSettings({ PORT: ' ' }).port).toBe(4000);
  });

  it.each(['x', '-1', '70000', '4000.5', '1e3'])('a port of %s is named as what is wrong', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(/^PORT is/);
  });
});
