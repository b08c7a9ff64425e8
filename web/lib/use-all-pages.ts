import { useEffect, useState } from 'react';

interface Result<D> {
  data?: D | undefined;
  error?: unknown;
  refetch: () => Promise<unknown>;
}

/**
 * Reads a list to its last page, and gives nothing before: counts and choices are only right when all has come. A page
 * that fails makes the whole fail; to read again begins anew.
 *
 * @param after where the next page begins; null when there is none
 * @param fetchPage puts the next page behind what is known; the same function from one drawing to the next
 */
export function useAllPages<D>(result: Result<D>, after: string | null, fetchPage: (after: string) => Promise<unknown>): Result<D> {
  const [failure, setFailure] = useState<unknown>(undefined);
  useEffect(() => {
    if (after !== null && failure === undefined) fetchPage(after).catch(setFailure);
  }, [after, failure, fetchPage]);
  return {
    data: after === null ? result.data : undefined,
    error: result.error ?? failure,
    refetch: () => {
      setFailure(undefined);
      return result.refetch();
    },
  };
}
