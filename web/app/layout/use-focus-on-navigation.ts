import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Moves the keyboard and screen readers to the new screen after a change of page, but not on the first one. */
export function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
