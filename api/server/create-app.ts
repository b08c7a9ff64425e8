import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { exportRoute } from '../export/export-route.js';
import type { Context } from '../graphql/context.js';
import { cors } from '../security/cors.js';
import { securityHeaders } from '../security/headers.js';
import { limitCurators, limitRate } from '../security/rate-limit.js';
import { graphqlRoute, type Curators } from './graphql-route.js';
import { healthRoutes } from './health.js';
import { pages } from './pages.js';
import type { ServerSettings } from './server-settings.js';

export interface AppParts {
  apollo: ApolloServer<Context>;
  store: GraphStore;
  /** Folder of the built pages; null where only the API is served. */
  webRoot: string | null;
  settings: ServerSettings;
  log: Logger;
  /** Null where nothing can be added. */
  curators: Curators | null;
}

/** Everything that answers on the one port: health, GraphQL, pages. */
export function createApp({ apollo, store, webRoot, settings, log, curators }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustedProxies);
  app.use(securityHeaders);
  app.use(healthRoutes(store));
  app.use(compression());
  app.use(
    '/graphql',
    cors(settings.corsOrigins),
    limitRate(settings.rateLimit),
    limitCurators(settings.curatorRateLimit),
    graphqlRoute(apollo, store, webRoot, curators, settings.publicUrl),
  );
  app.use(
    '/export',
    cors(settings.corsOrigins),
    limitRate(settings.exportRateLimit),
    exportRoute(store, settings.publicUrl, log, curators?.reviews),
  );
  if (webRoot) app.use(pages(webRoot));
  app.use((_request, response) => {
    response.status(404).type('text/plain').send('Nothing is here.');
  });
  app.use(lastResort(log));
  return app;
}

/** Nothing of an error's inside leaves the server. */
const lastResort =
  (log: Logger): ErrorRequestHandler =>
  (error: { status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    if (status < 500) {
      response
        .status(status)
        .type('text/plain')
        .send(status === 404 ? 'Nothing is here.' : 'The request cannot be read.');
      return;
    }
    const id = randomUUID();
    log.error({ id, err: error }, 'unexpected error');
    response.status(500).type('text/plain').send(`Something went wrong. If it stays so, report the number ${id}.`);
  };
