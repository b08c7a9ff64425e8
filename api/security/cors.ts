import type { RequestHandler } from 'express';

/** Lets pages of the given origins (`https://example.org`; `*` for all) ask the API; without any, no other page can. */
export function cors(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const origin = request.headers.origin;
    if (origin && (origins.includes(origin) || origins.includes('*'))) {
      response.set({
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
        'Access-Control-Allow-Headers': 'content-type, apollo-require-preflight, x-apollo-operation-name',
        'Access-Control-Max-Age': '3600',
      });
    }
    if (origins.length > 0) response.vary('Origin');
    if (request.method === 'OPTIONS') {
      response.status(204).end();
      return;
    }
    next();
  };
}
