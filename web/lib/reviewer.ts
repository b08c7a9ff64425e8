import { useSyncExternalStore } from 'react';

const key = 'atlas.reviewer';
const listeners = new Set<() => void>();

/** The name under which this browser's user reviews; empty where none was given. */
export const reviewerName = (): string => window.localStorage.getItem(key) ?? '';

export function setReviewerName(name: string): void {
  window.localStorage.setItem(key, name);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** As `reviewerName`, in a component. */
export const useReviewerName = (): string => useSyncExternalStore(subscribe, reviewerName);
