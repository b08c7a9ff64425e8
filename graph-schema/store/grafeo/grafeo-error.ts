import type { GrafeoError } from '@grafeo-db/js';
import { StoreError } from '../store-error.js';

/**
 * The embedded engine's error as the atlas's own. The engine gives a GQLSTATUS for what a query did wrong, and only
 * a code inside the message (GRAFEO-…) for its file.
 *
 * @param what the query's name or the file, for the message
 */
export function fromGrafeoError(error: unknown, what: string): StoreError {
  if (error instanceof StoreError) return error;
  const { message, gqlStatus = '' } = error as GrafeoError;
  const make = (...[code, text, remedy]: [StoreError['code'], string, string]) =>
    new StoreError(code, `${what}: ${text}`, remedy, { cause: error });
  if (message.includes('cannot be locked')) {
    return make('LOCKED', 'another process uses this graph', 'Stop the atlas that is running on this folder, or ask that one.');
  }
  if (/os error \d+/.test(message)) {
    return make('ACCESS', `the folder cannot be used (${message})`, 'Check that it can be written and that the disk has room.');
  }
  if (gqlStatus.startsWith('40')) return make('CONFLICT', 'the transaction lost against another one', 'Ask again.');
  if (/constraint violation/i.test(message))
    return make('CONSTRAINT', message, 'This is a fault of the data or of the atlas: please report it.');
  if (/GRAFEO-(S\d|X002|W\d)|cannot open/.test(message)) {
    return make('BROKEN', `the graph file cannot be read (${message})`, 'Load again: the graph is rebuilt from the corpus.');
  }
  if (/closed/i.test(message)) return make('UNAVAILABLE', 'the graph is closed', 'Start the atlas again.');
  return make('QUERY', message, 'This is a fault of the atlas: please report it with the name of the query.');
}
