import type { NamedQuery, Parameters } from './port.js';
import { StoreError } from './store-error.js';

/** Refuses a LIMIT or SKIP that is not a whole number from 0 up, before an engine gives its own message. */
export function checkIntegers(query: NamedQuery, parameters: Parameters): void {
  for (const name of query.integers ?? []) {
    const value = parameters[name];
    if (!Number.isSafeInteger(value) || (value as number) < 0) {
      throw new StoreError(
        'QUERY',
        `${query.name}: parameter ${name} must be a whole number from 0 up, and is ${JSON.stringify(value)}`,
        'This is a fault of the atlas: please report it with the name of the query.',
      );
    }
  }
}
