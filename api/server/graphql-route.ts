import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router, type ErrorRequestHandler, type Request } from 'express';
import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { GraphStore } from '../../graph-schema/store/port.js';
import type { DocumentDesk } from '../../data/load/desk/document-desk.js';
import type { ReviewStore } from '../../data/reviews/review-store.js';
import { createContext, type Context } from '../graphql/context.js';
import { addressOf } from './address-of.js';
import { reviewerName } from '../modules/review/reviewer-name.js';
import { isCurator } from '../security/curator-token.js';

export const bodyLimit = '256kb';
/** Only for curators, who send documents: 2 MB in base 64. */
const curatorBodyLimit = '3mb';

/** Where documents are added, and the tokens of those who may. */
export interface Curators {
  desk: DocumentDesk;
  tokens: readonly string[];
  /** Where judgements are kept; only what the atlas comes with where it is left out. */
  reviews?: ReviewStore;
}

/** `/graphql`: operations by POST; in a browser, GraphiQL. */
export function graphqlRoute(
  apollo: ApolloServer<Context>,
  store: GraphStore,
  webRoot: string | null,
  curators: Curators | null,
  publicUrl: string | undefined,
): Router {
  const router = Router();
  const graphiql = webRoot ? join(webRoot, 'graphiql') : null;
  router.get('/', (request, response, next) => {
    const wantsPage = request.accepts(['json', 'html']) === 'html' && request.query['query'] === undefined;
    if (!wantsPage || !graphiql || !existsSync(join(graphiql, 'index.html'))) return next();
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: graphiql });
  });
  const plain = express.json({ limit: bodyLimit });
  const large = express.json({ limit: curatorBodyLimit });
  const isFromCurator = (request: IncomingMessage) => curators !== null && isCurator(request.headers.authorization, curators.tokens);
  router.use((request, response, next) => (isFromCurator(request) ? large : plain)(request, response, next));
  router.use(unreadable);
  const context = async ({ req }: { req: IncomingMessage }) =>
    createContext(
      store,
      curators && { desk: curators.desk, configured: curators.tokens.length > 0, curator: isFromCurator(req) },
      publicUrl ?? addressOf(req as Request),
      curators?.reviews,
      reviewerOf(req),
    );
  router.use(expressMiddleware(apollo, { context }));
  return router;
}

/** Who the page says is reviewing: `Atlas-Reviewer`, percent-encoded. */
function reviewerOf({ headers }: IncomingMessage): string | null {
  const given = headers['atlas-reviewer'];
  try {
    return typeof given === 'string' ? reviewerName(decodeURIComponent(given)) : null;
  } catch {
    return null;
  }
}

/** A body that is no JSON, too long, or in an unknown encoding is the client's fault, and said as GraphQL says things. */
const unreadable: ErrorRequestHandler = (error: { status?: number; type?: string }, _request, response, next) => {
  const status = error.status ?? 500;
  if (status >= 500 || error.type === undefined) return next(error);
  const message =
    error.type === 'entity.too.large'
      ? `The request is longer than ${bodyLimit} (${curatorBodyLimit} with a curator’s token).`
      : 'The request body cannot be read: it must be JSON.';
  response.status(status).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
};
