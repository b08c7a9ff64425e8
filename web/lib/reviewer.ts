import { useSyncExternalStore } from 'react';
import { kept } from './kept';

const keptName = kept('atlas.reviewer');
const listeners = new Set<() => void>();

/** The name under which this browser's user reviews; empty where none was given. */
export const reviewerName = (): string => keptName.read() ?? '';

export function setReviewerName(name: string): void {
  keptName.write(name);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** As `reviewerName`, in a component. */
export const useReviewerName = (): string => useSyncExternalStore(subscribe, reviewerName);
