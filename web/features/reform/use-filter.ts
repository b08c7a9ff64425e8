import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { kindsInOrder } from './kinds';

const parsers = { kind: parseAsStringLiteral(kindsInOrder), city: parseAsString };

/** Which cell, row or column of the matrix is chosen, in the address (`?kind=&city=`). */
export function useFilter() {
  const [filter, setFilter] = useQueryStates(parsers, { history: 'push' });
  return { filter, setFilter };
}

export type Filter = ReturnType<typeof useFilter>['filter'];
