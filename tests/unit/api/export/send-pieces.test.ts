import { createServer, get, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { sendPieces } from '../../../../api/export/send-pieces.js';

const piece = 'x'.repeat(64 * 1024);
/** More than the buffers of both ends of a connection hold. */
const many = 1000;

let server: Server | undefined;
let client: Socket | undefined;
afterEach(async () => {
  client?.destroy();
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
});

/** Serves so many pieces to whoever asks, each after a pause; tells when the sending is over, and how many were made. */
async function serving(count: number, limits: { stallMs: number; patienceMs: number }, pauseMs = 0) {
  let made = 0;
  let keptBytes: number | null = null;
  async function* pieces() {
    for (; made < count; made++) {
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      yield piece;
    }
  }
  let over!: () => void;
  const done = new Promise<void>((resolve) => (over = resolve));
  server = createServer((_request, response) => {
    void sendPieces(pieces(), response, (whole) => (keptBytes = whole.length), limits).finally(over);
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, done, made: () => made, kept: () => keptBytes };
}

const minute = { stallMs: 60_000, patienceMs: 60_000 };

it('a client that takes nothing is dropped, and nothing more is made for it', async () => {
  const sent = await serving(many, { ...minute, stallMs: 300 });
  client = connect(sent.port, '127.0.0.1').pause();
  client.on('error', () => undefined).write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await sent.done;
  expect(sent.made()).toBeLessThan(many);
  expect(sent.kept()).toBeNull();
}, 30_000);

/** Reads all, resting after each part. */
const read = (port: number, restMs: number) =>
  new Promise<number>((resolve, reject) => {
    get({ port, host: '127.0.0.1' }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
        if (restMs === 0) return;
        response.pause();
        setTimeout(() => response.resume(), restMs);
      });
      response.on('end', () => resolve(bytes)).on('error', reject);
    }).on('error', reject);
  });

it('a client that reads slowly gets all', async () => {
  const sent = await serving(20, { ...minute, stallMs: 2000 });
  expect(await read(sent.port, 20)).toBe(20 * piece.length);
  expect(sent.kept()).toBe(20 * piece.length);
}, 60_000);

it('a client that waits for a piece which takes long to make is not dropped', async () => {
  const sent = await serving(3, { ...minute, stallMs: 100 }, 400);
  expect(await read(sent.port, 0)).toBe(3 * piece.length);
}, 30_000);

it('nobody holds a place longer than the patience', async () => {
  const sent = await serving(many, { ...minute, patienceMs: 300 });
  client = connect(sent.port, '127.0.0.1').pause();
  client.on('error', () => undefined).write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await sent.done;
  expect(sent.made()).toBeLessThan(many);
}, 30_000);
