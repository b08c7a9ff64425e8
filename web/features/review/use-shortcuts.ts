import { useEffect, useRef } from 'react';

/** What the keys do: the key, lower case, and the work. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Single keys, unless the reader is writing, choosing, or holds another key down. */
export function useShortcuts(shortcuts: Shortcuts, enabled: boolean): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const press = (event: KeyboardEvent) => {
      const writing = (event.target as HTMLElement).closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
      if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
      const work = latest.current[event.key.toLowerCase()];
      if (!work) return;
      event.preventDefault();
      work();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [enabled]);
}
