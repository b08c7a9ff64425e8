import { Router } from 'express';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { StoreError } from '../../graph-schema/store/store-error.js';

const patienceMs = 3000;

/** `/healthz`: the process answers. `/readyz`: the engine answers too, within three seconds. */
export function healthRoutes(store: GraphStore): Router {
  const router = Router();
  router.use(['/healthz', '/readyz'], (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    try {
      await inTime(store.health());
      response.json({ status: 'ready', engine: store.engine });
    } catch (error) {
      const remedy = error instanceof StoreError ? error.remedy : 'See the log.';
      const code = error instanceof StoreError ? error.code : 'UNAVAILABLE';
      response.status(503).json({ status: 'unavailable', engine: store.engine, code, remedy });
    }
  });
  return router;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreError('UNAVAILABLE', 'no answer in time', 'See whether the database runs.')), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
