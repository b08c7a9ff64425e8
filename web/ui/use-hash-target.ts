import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Leads to the element that the address names after `#`, once the content is there: opens what folds it away, brings it
 * into view and moves the keyboard to it.
 */
export function useHashTarget(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!target) return undefined;
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
    target.tabIndex = -1;
    target.dataset.target = '';
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
    return () => {
      delete target.dataset.target;
    };
  }, [hash, key]);
}
