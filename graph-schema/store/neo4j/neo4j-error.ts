import { Neo4jError } from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from '../store-error.js';

const remedies: Record<StoreErrorCode, string> = {
  UNAVAILABLE: 'Check that Neo4j runs and that NEO4J_URI points at it; then ask again.',
  ACCESS: 'Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.',
  LOCKED: 'Ask again.',
  BROKEN: 'Load again: the graph is rebuilt from the corpus.',
  CONFLICT: 'Ask again.',
  CONSTRAINT: 'This is a fault of the data or of the atlas: please report it.',
  QUERY: 'This is a fault of the atlas: please report it with the name of the query.',
};

/**
 * The driver's error as the atlas's own, by the status codes of
 * https://neo4j.com/docs/status-codes/5/errors/all-errors/ and the driver's own (`ServiceUnavailable`, `SessionExpired`).
 *
 * @param what the query's name, for the message
 */
export function fromNeo4jError(error: unknown, what: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  return new StoreError(code, `${what}: ${code === 'UNAVAILABLE' ? 'the database does not answer' : text}`, remedies[code], {
    cause: error,
  });
}

function codeOf(error: unknown): StoreErrorCode {
  if (!(error instanceof Neo4jError)) return 'QUERY';
  const { code, message } = error;
  if (/^Neo\.TransientError\.Transaction\.(Deadlock|Lock)/.test(code)) return 'CONFLICT';
  if (/^Neo\.ClientError\.(Security\.|Database\.)/.test(code)) return 'ACCESS';
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') return 'CONSTRAINT';
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.TransientError.')) return 'UNAVAILABLE';
  // A full or closed connection pool has no code of its own.
  if (/acquisition timed out|pool is closed|connection (was )?closed/i.test(message)) return 'UNAVAILABLE';
  return 'QUERY';
}
