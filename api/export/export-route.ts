import { createHash } from 'node:crypto';
import { Router, type Response } from 'express';
import type { Logger } from 'pino';
import { readVersion } from '../../data/load/load-queries.js';
import type { ReviewStore } from '../../data/reviews/review-store.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { createContext, type Context } from '../graphql/context.js';
import { bookOf } from '../modules/review/review-status-of.js';
import { answerTo } from './answer-to.js';
import { ExportCache } from './export-cache.js';
import { parseExportRequest, scopeText, type ExportRequest } from './export-request.js';
import { fileName, fileTypes, runExport } from './run-export.js';
import { sendPieces } from './send-pieces.js';

/** Exports under way at the same time; each keeps the database busy. */
const mostAtOnce = 2;

/**
 * `GET /export/<format>?scope=…&table=…&inferred=true`: a file, streamed; see `parseExportRequest` for what may be asked for.
 *
 * @param reviews what people have judged; only what the atlas comes with where it is left out
 */
export function exportRoute(store: GraphStore, publicUrl: string | undefined, log: Logger, reviews?: ReviewStore): Router {
  const router = Router();
  const cache = new ExportCache();
  let underWay = 0;
  router.get('/:format', async (request, response) => {
    try {
      const asked = parseExportRequest(request.params.format, request.query);
      const context = createContext(store, null, publicUrl, reviews);
      const mark = await markOf(context, asked, publicUrl);
      setHeaders(response, asked, mark);
      if (request.fresh) return void response.status(304).end();
      const kept = cache.get(mark);
      if (kept) return void response.send(kept);
      if (underWay >= mostAtOnce) return void refuse(response, 503, 'Other exports are under way. Try again in a few seconds.', '5');
      underWay++;
      try {
        const pieces = runExport(context, asked, publicUrl ?? null);
        if (request.method === 'HEAD') return void (await answerHead(pieces, response));
        await sendPieces(pieces, response, (whole) => cache.set(mark, whole));
      } finally {
        underWay--;
      }
    } catch (error) {
      if (response.headersSent) {
        // a file that ends early must not look whole
        log.error({ err: error }, 'an export broke off');
        response.destroy();
        return;
      }
      const answer = answerTo(error);
      if (answer === null) throw error;
      refuse(response, answer.status, answer.message, answer.retryAfter);
    }
  });
  return router;
}

/** What is refused is refused before the first piece, so that this one is made, and not sent. */
async function answerHead(pieces: AsyncGenerator<string>, response: Response): Promise<void> {
  await pieces.next();
  await pieces.return(undefined);
  response.end();
}

/** The same mark, the same bytes. */
async function markOf(context: Context, request: ExportRequest, publicUrl: string | undefined): Promise<string> {
  const [[version], { mark }] = await Promise.all([context.store.read(readVersion), bookOf(context)]);
  const parts = [version ?? null, mark, request.format, request.table, request.withInferred, scopeText(request.scope), publicUrl ?? null];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27);
}

function setHeaders(response: Response, request: ExportRequest, mark: string): void {
  response.set({
    'Content-Type': fileTypes[request.format].media,
    'Content-Disposition': `attachment; filename="${fileName(request)}"`,
    ETag: `W/"${mark}"`,
    'Cache-Control': 'no-cache',
  });
}

function refuse(response: Response, status: number, message: string, retryAfter?: string): void {
  for (const name of ['Content-Disposition', 'ETag', 'Link']) response.removeHeader(name);
  if (retryAfter !== undefined) response.set('Retry-After', retryAfter);
  response.status(status).set('Cache-Control', 'no-store').type('text/plain').send(`${message}\n`);
}
