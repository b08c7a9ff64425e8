import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router, type ErrorRequestHandler } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { createContext, type Context } from '../graphql/context.js';

export const bodyLimit = '256kb';

/** `/graphql`: operations by POST; in a browser, GraphiQL. */
export function graphqlRoute(apollo: ApolloServer<Context>, store: GraphStore, webRoot: string | null): Router {
  const router = Router();
  const graphiql = webRoot ? join(webRoot, 'graphiql') : null;
  router.get('/', (request, response, next) => {
    const wantsPage = request.accepts(['json', 'html']) === 'html' && request.query['query'] === undefined;
    if (!wantsPage || !graphiql || !existsSync(join(graphiql, 'index.html'))) return next();
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: graphiql });
  });
  router.use(express.json({ limit: bodyLimit }));
  router.use(unreadable);
  router.use(expressMiddleware(apollo, { context: async () => createContext(store) }));
  return router;
}

/** A body that is no JSON, too long, or in an unknown encoding is the client's fault, and said as GraphQL says things. */
const unreadable: ErrorRequestHandler = (error: { status?: number; type?: string }, _request, response, next) => {
  const status = error.status ?? 500;
  if (status >= 500 || error.type === undefined) return next(error);
  const message =
    error.type === 'entity.too.large' ? `The request is longer than ${bodyLimit}.` : 'The request body cannot be read: it must be JSON.';
  response.status(status).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
};
