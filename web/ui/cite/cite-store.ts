let shown: string | null = null;
const listeners = new Set<() => void>();

/** The fact whose references are shown (its id), so that one dialog serves every button of the page and outlives it. */
export const citeStore = {
  show(fact: string | null): void {
    shown = fact;
    for (const listener of listeners) listener();
  },
  read: (): string | null => shown,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
