/** Turns a factor at a point of the window into a new zoom. */
export type ZoomAt = (factor: number, clientX: number, clientY: number) => void;

const wheelStep = 0.0025;
const mostPerEvent = 0.25;

/**
 * Zooms by ctrl or ⌘ with the wheel (which is also what a touchpad's pinch sends) and by two fingers. A plain wheel and
 * one finger are left to the page, which scrolls. Returns what takes the listeners off again.
 */
export function listenForZoom(host: HTMLElement, zoomAt: ZoomAt): () => void {
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    const step = Math.max(-mostPerEvent, Math.min(mostPerEvent, -pixels * wheelStep));
    zoomAt(Math.exp(step), event.clientX, event.clientY);
  };

  let spread = 0;
  const spreadOf = (touches: TouchList) => Math.hypot(touches[0]!.clientX - touches[1]!.clientX, touches[0]!.clientY - touches[1]!.clientY);
  const onTouchStart = (event: TouchEvent) => {
    if (event.touches.length === 2) spread = spreadOf(event.touches);
  };
  const onTouchMove = (event: TouchEvent) => {
    if (event.touches.length !== 2 || spread === 0) return;
    event.preventDefault();
    const now = spreadOf(event.touches);
    const [a, b] = [event.touches[0]!, event.touches[1]!];
    zoomAt(now / spread, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
    spread = now;
  };

  host.addEventListener('wheel', onWheel, { passive: false });
  host.addEventListener('touchstart', onTouchStart, { passive: true });
  host.addEventListener('touchmove', onTouchMove, { passive: false });
  return () => {
    host.removeEventListener('wheel', onWheel);
    host.removeEventListener('touchstart', onTouchStart);
    host.removeEventListener('touchmove', onTouchMove);
  };
}
