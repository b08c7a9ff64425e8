import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState';

interface Props<T> {
  /** What `useQuery` gives. */
  result: { data?: T | undefined; error?: unknown; refetch: () => Promise<unknown> };
  /** Stands where the content will be, of about its size. */
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}

/** Loading, failed, or there: content shows as soon as it is known, and a failure only where there is nothing to show. */
export function AsyncView<T>({ result, skeleton, children }: Props<T>) {
  if (result.data) return children(result.data);
  if (result.error) return <ErrorState onRetry={() => void result.refetch().catch(() => undefined)} />;
  return skeleton;
}
