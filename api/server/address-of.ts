import type { Request } from 'express';

/** Where the client has asked: scheme and host of the request. A host that is none (it comes from the client) is not repeated. */
export function addressOf(request: Request): string {
  const host = request.headers.host ?? '';
  return `${request.protocol}://${/^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i.test(host) ? host : 'localhost'}`;
}
