import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Leads to the element that the address names after `#`, once the content is there: opens what folds it away, brings it
 * into view, marks it with `data-target` and moves the keyboard to it.
 */
export function useHashTarget(): void {
  const { hash, key } = useLocation();
  useEffect(() => (hash ? pointTo(document.getElementById(decodeURIComponent(hash.slice(1)))) : undefined), [hash, key]);
}

function pointTo(target: HTMLElement | null): (() => void) | undefined {
  if (!target) return undefined;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  target.tabIndex = -1;
  target.dataset.target = '';
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
  return () => {
    delete target.dataset.target;
  };
}
