import { parseAsInteger, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { textFilters, type TextFilter } from '../../ui/coverage/CoverageText';
import type { Mark } from '../../ui/coverage/scorecard-data';

const parsers = {
  start: parseAsInteger,
  end: parseAsInteger,
  /** The other place of a conflict. */
  from: parseAsInteger,
  to: parseAsInteger,
  show: parseAsStringLiteral(textFilters).withDefault('all'),
};

/** What is marked and shown, in the address (`?start=&end=&from=&to=&show=`, code points, ends exclusive). */
export function useCoverageAddress() {
  const [{ start, end, from, to, show }, setAddress] = useQueryStates(parsers, { history: 'push' });
  const mark = useMemo((): Mark | null => {
    if (start === null || end === null || start >= end) return null;
    return { start, end, related: from !== null && to !== null && from < to ? { start: from, end: to } : null };
  }, [start, end, from, to]);
  const onMark = useCallback(
    (next: Mark) => void setAddress({ start: next.start, end: next.end, from: next.related?.start ?? null, to: next.related?.end ?? null }),
    [setAddress],
  );
  const onFilter = useCallback((filter: TextFilter) => void setAddress({ show: filter }), [setAddress]);
  return { mark, onMark, filter: show, onFilter };
}
