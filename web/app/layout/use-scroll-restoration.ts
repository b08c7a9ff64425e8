import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const positions = new Map<string, number>();
const patience = 3000;

/**
 * A new page starts at its top; going back returns to where the reader was, once the page is long enough again.
 * Addresses with a fragment or a span scroll themselves.
 */
export function useScrollRestoration(): void {
  const { key, pathname } = useLocation();
  const navigation = useNavigationType();
  const shown = useRef(pathname);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => positions.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);

  useEffect(() => {
    const isNewPage = shown.current !== pathname;
    shown.current = pathname;
    const address = new URL(window.location.href);
    const showsSpan = address.searchParams.has('start');
    // A remembered place may lie elsewhere once fonts have changed the lines; marked words are found wherever they lie.
    if (navigation === 'POP') return showsSpan ? undefined : scrollWhenTallEnough(positions.get(key) ?? 0);
    // A change of the query alone (a filter) keeps the reader where they are.
    if (isNewPage && !address.hash && !showsSpan) window.scrollTo(0, 0);
    return undefined;
  }, [key, navigation, pathname]);
}

/** Scrolls to `top` as soon as the page reaches that far; gives up when the reader scrolls or time runs out. */
function scrollWhenTallEnough(top: number): (() => void) | undefined {
  if (top === 0) return undefined;
  const observer = new ResizeObserver(attempt);
  const timer = setTimeout(stop, patience);
  const inputs = ['wheel', 'touchmove', 'keydown'] as const;
  for (const input of inputs) window.addEventListener(input, stop, { once: true, passive: true });
  observer.observe(document.body);
  return stop;

  function attempt() {
    if (document.documentElement.scrollHeight < top + window.innerHeight) return;
    window.scrollTo(0, top);
    stop();
  }
  function stop() {
    observer.disconnect();
    clearTimeout(timer);
    for (const input of inputs) window.removeEventListener(input, stop);
  }
}
