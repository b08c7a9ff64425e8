import { rateLimit } from 'express-rate-limit';
import type { Request, RequestHandler } from 'express';

/** At most `perMinute` requests a minute from one address; 0 for no limit. */
export function limitRate(perMinute: number, skip: (request: Request) => boolean = () => false): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    skip,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      response.status(429).json({
        errors: [{ message: `More than ${perMinute} requests in a minute. Wait a little.`, extensions: { code: 'TOO_MANY_REQUESTS' } }],
      });
    },
  });
}

/** The same for requests that bear a token: nobody guesses one, and documents are not sent faster than they are read. */
export const limitCurators = (perMinute: number): RequestHandler =>
  limitRate(perMinute, (request) => request.headers.authorization === undefined);
