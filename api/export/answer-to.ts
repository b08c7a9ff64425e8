import { GraphQLError } from 'graphql';
import { databaseUnavailable, isAway } from '../security/mask-errors.js';
import { ExportRefusal } from './export-request.js';

interface Answer {
  status: number;
  message: string;
  /** Seconds. */
  retryAfter?: string;
}

/** What a client is told whose export failed before its first byte; null for what nobody expected. */
export function answerTo(error: unknown): Answer | null {
  if (error instanceof ExportRefusal) return { status: error.status, message: error.message };
  if (isAway(error)) return { status: 503, message: databaseUnavailable.message, retryAfter: '10' };
  // an export of a comparison meets the limits of the comparison
  if (error instanceof GraphQLError)
    return error.extensions['code'] === 'BUSY'
      ? { status: 503, message: error.message, retryAfter: '60' }
      : { status: 400, message: error.message };
  return null;
}
