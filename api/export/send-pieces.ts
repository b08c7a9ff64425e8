import type { ServerResponse } from 'node:http';
import { ExportCache } from './export-cache.js';

const patienceMs = 10 * 60_000;
/** A client that takes nothing for so long gives its place to others. */
const stallMs = 60_000;

/**
 * Sends a file as fast as the client reads, and no longer than it listens. The first piece comes before the status: errors
 * until then have their own. A client that takes no byte for `limits.stallMs` is dropped, one that reads slowly is not,
 * until `limits.patienceMs` are over; both in milliseconds.
 *
 * @param keep is given the whole file, where it is sent to its end and not too large to be kept
 */
export async function sendPieces(
  pieces: AsyncGenerator<string>,
  response: ServerResponse,
  keep: (whole: Buffer) => void,
  limits = { stallMs, patienceMs },
): Promise<void> {
  let gone = false;
  // while a piece is made, the client has nothing to take
  let offered = false;
  let wake: () => void = () => undefined;
  // one listener for the whole file: the compression hands each on to a stream of its own and never takes it back
  response.on('drain', () => wake());
  response.once('close', () => {
    gone = true;
    wake();
  });
  // the socket's clock begins anew with each byte that the client takes
  response.setTimeout(limits.stallMs, () => {
    if (offered) response.destroy();
  });
  const timer = setTimeout(() => response.destroy(), limits.patienceMs);
  let whole: Buffer[] | null = [];
  let size = 0;
  try {
    for await (const piece of pieces) {
      if (gone) return;
      const bytes = Buffer.from(piece);
      size += bytes.length;
      if (whole !== null && size <= ExportCache.largest) whole.push(bytes);
      else whole = null;
      const drained = new Promise<void>((resolve) => (wake = resolve));
      offered = !response.write(bytes);
      if (offered) await drained;
      offered = false;
    }
    response.end();
    offered = true;
    if (whole !== null && !gone) keep(Buffer.concat(whole));
  } finally {
    clearTimeout(timer);
  }
}
