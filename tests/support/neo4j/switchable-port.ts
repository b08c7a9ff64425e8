import { connect, createServer, type Socket } from 'node:net';
import { freePort } from '../server/free-port.js';

/**
 * An address that leads to a server and can be switched off and on, as if the server had gone and come back.
 *
 * @param target the server's port on this machine
 */
export async function switchablePort(target: number) {
  const port = await freePort();
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  const on = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const off = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { port, on, off };
}
