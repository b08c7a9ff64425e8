import { useEffect, type RefObject } from 'react';

/**
 * Brings the marked words (the first that `selector` finds) to the middle of the screen whenever another span is marked, and once more when the font has
 * arrived and lines have settled, unless the reader has moved on.
 */
export function useScrollToMark(page: RefObject<HTMLElement | null>, selection: object | null, selector = 'mark'): void {
  useEffect(() => {
    if (!selection) return undefined;
    const settled = new AbortController();
    const show = () => {
      const mark = page.current?.querySelector<HTMLElement>(selector);
      if (!mark || settled.signal.aborted) return;
      if (!isInView(mark)) mark.scrollIntoView({ block: mark.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' });
      mark.tabIndex = -1;
      mark.focus({ preventScroll: true });
    };
    show();
    for (const input of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      window.addEventListener(input, () => settled.abort(), { once: true, passive: true, signal: settled.signal });
    }
    void document.fonts.ready.then(show);
    return () => settled.abort();
  }, [page, selection, selector]);
}

/** Words that the reader has just clicked stay where they are; words behind a sticky bar are not in view. */
function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const [first] = element.getClientRects();
  if (!first || top < 0 || bottom > window.innerHeight) return false;
  return element.contains(document.elementFromPoint(first.left + 2, first.top + first.height / 2));
}
