import { parseAsInteger, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { Span } from './text/annotation';

/** The marked span of the document, from the address (`?start=&end=`, code points, end exclusive), and how to mark another. */
export function useSelection(): [Span | null, (span: Span) => void] {
  const [{ start, end }, setAddress] = useQueryStates({ start: parseAsInteger, end: parseAsInteger }, { history: 'push' });
  const selection = useMemo(() => (start !== null && end !== null && start < end ? { start, end } : null), [start, end]);
  const select = useCallback((span: Span) => void setAddress({ start: span.start, end: span.end }), [setAddress]);
  return [selection, select];
}
