import { unwrapResolverError } from '@apollo/server/errors';
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { StoreError, type StoreErrorCode } from '../../graph-schema/store/store-error.js';

/** What a client reads while the database does not answer. */
export const databaseUnavailable = {
  code: 'DATABASE_UNAVAILABLE',
  message: 'The database does not answer at the moment. Ask again in a little while: the atlas comes back by itself.',
} as const;

const away: ReadonlySet<StoreErrorCode> = new Set(['UNAVAILABLE', 'CONFLICT', 'ACCESS', 'LOCKED', 'BROKEN']);

/** Whether an error is a fault of the database's state, and not of what was asked. */
export const isAway = (error: unknown): error is StoreError => error instanceof StoreError && away.has(error.code);

/**
 * Makes the `formatError` of the server. Errors meant for the client go out as they are; a database that is away is
 * said plainly; anything else is logged whole under an id, and only the id goes out.
 */
export function maskErrors(log: Logger) {
  const ids = new WeakMap<object, string>();

  return (formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(raw);
    const { locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    if (isAway(error)) {
      log.warn({ store: error.code, reason: error.message, remedy: error.remedy }, 'the database does not answer');
      return { ...place, message: databaseUnavailable.message, extensions: { code: databaseUnavailable.code, retriable: true } };
    }
    if (error instanceof GraphQLError && formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    const id = idOf(error);
    return {
      ...place,
      message: `Something went wrong. If it stays so, report the number ${id}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };

  /** The same error reaches many fields: it has one id and one line in the log. */
  function idOf(error: unknown): string {
    const key = typeof error === 'object' && error !== null ? error : { error };
    const known = ids.get(key);
    if (known) return known;
    const id = randomUUID();
    ids.set(key, id);
    log.error({ id, err: error, cause: error instanceof Error ? error.cause : undefined }, 'unexpected error');
    return id;
  }
}
