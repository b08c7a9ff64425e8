import { parseAsBoolean, parseAsString, useQueryStates } from 'nuqs';

const parsers = { q: parseAsString.withDefault(''), used: parseAsBoolean.withDefault(false) };

/** What is looked for, and whether only areas with content show: in the address (`?q=&used=`). */
export function useAreasAddress() {
  const [address, setAddress] = useQueryStates(parsers, { history: 'replace' });
  return { ...address, setAddress };
}
