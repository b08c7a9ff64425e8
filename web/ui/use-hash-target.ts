import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Milliseconds that a part of the page may take to arrive. */
const patience = 10_000;

/**
 * Leads to the element that the address names after `#`, as soon as it is there, also where that part of the page is
 * loaded later: opens what folds it away, brings it into view, marks it with `data-target` and moves the keyboard to it.
 * Gives up when the reader moves on first.
 */
export function useHashTarget(): void {
  const { hash, key } = useLocation();
  useEffect(() => (hash ? whenThere(decodeURIComponent(hash.slice(1))) : undefined), [hash, key]);
}

function whenThere(id: string): () => void {
  let unmark: (() => void) | undefined;
  const waiting = new AbortController();
  const observer = new MutationObserver(attempt);
  const timer = setTimeout(() => waiting.abort(), patience);
  waiting.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  for (const input of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    window.addEventListener(input, () => waiting.abort(), { once: true, passive: true, signal: waiting.signal });
  }
  observer.observe(document.body, { childList: true, subtree: true });
  attempt();
  return () => {
    waiting.abort();
    unmark?.();
  };

  function attempt() {
    const target = document.getElementById(id);
    if (!target || waiting.signal.aborted) return;
    waiting.abort();
    unmark = pointTo(target);
  }
}

function pointTo(target: HTMLElement): () => void {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  target.tabIndex = -1;
  target.dataset.target = '';
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
  return () => {
    delete target.dataset.target;
  };
}
