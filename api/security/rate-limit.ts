import { rateLimit } from 'express-rate-limit';
import type { RequestHandler } from 'express';

/** At most `perMinute` requests a minute from one address; 0 for no limit. */
export function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
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
