import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { CanvasController, type CanvasEvents, type GraphHost } from './canvas-controller';
import { forcePicture } from './force-picture';
import { loadLabelFonts } from './label-fonts';
import type { Direction } from './nearest-in-direction';
import type { Picture } from './picture';
import type { CanvasTokens } from './tokens';
import { listenForZoom } from './zoom-gestures';
import styles from './GraphCanvas.module.css';

export interface GraphCanvasHandle {
  fit(): void;
  zoomBy(factor: number): void;
  /** Brings a chip into view and puts the keyboard's cursor on it. */
  show(id: string): void;
  png(): Promise<Blob>;
}

interface Props {
  picture: Picture;
  /** `force` takes the positions of the picture only as a start. */
  arrange: 'given' | 'force';
  tokens: CanvasTokens;
  chosen: string | null;
  /** Ids that a search found; null while nothing is searched for. */
  matches: ReadonlySet<string> | null;
  label: string;
  /** Id of the element that says which keys do what. */
  describedBy: string;
  /** A chip, badge or line in words, for screen readers and tooltips. */
  describe(id: string): string;
  onChoose(id: string | null): void;
  onOpen(id: string): void;
  handle?: Ref<GraphCanvasHandle>;
}

const arrows: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
const zoomStep = 1.25;

/**
 * Draws a picture with Cytoscape. Fonts are loaded before the first stroke; arrow keys walk from chip to chip, Enter
 * chooses, space opens, + − 0 zoom; a plain wheel is left to the page. The element with `data-graph-canvas` says by
 * `data-ready` whether what it shows is the picture it was given last, and carries the live instance (see `GraphHost`).
 */
export default function GraphCanvas({
  picture,
  arrange,
  tokens,
  chosen,
  matches,
  label,
  describedBy,
  describe,
  onChoose,
  onOpen,
  handle,
}: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const controller = useRef<CanvasController>(undefined);
  const [drawn, setDrawn] = useState<Picture | null>(null);
  const [spoken, setSpoken] = useState('');
  const latest = useRef({ tokens, describe, onChoose, onOpen });
  useEffect(() => {
    latest.current = { tokens, describe, onChoose, onOpen };
  });

  useEffect(() => {
    const element = host.current!;
    const events: CanvasEvents = {
      choose: (id) => latest.current.onChoose(id),
      open: (id) => latest.current.onOpen(id),
      hover: (id) => {
        element.title = id === null ? '' : latest.current.describe(id);
        element.style.cursor = id === null ? '' : 'pointer';
      },
    };
    const made = new CanvasController(element as GraphHost, frame.current!, latest.current.tokens, events);
    controller.current = made;
    const stopZoom = listenForZoom(element, (factor, x, y) => made.zoomBy(factor, x, y));
    // A finger that begins on a chip scrolls the page too; Cytoscape, listening on the window, would hold it.
    const leaveToPage = (event: TouchEvent) => event.stopPropagation();
    element.addEventListener('touchmove', leaveToPage);
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(frame.current!);
    return () => {
      observer.disconnect();
      stopZoom();
      element.removeEventListener('touchmove', leaveToPage);
      controller.current = undefined;
      made.destroy();
    };
  }, []);

  useEffect(() => {
    let stale = false;
    const text = picture.nodes.map((node) => node.label).join('');
    void loadLabelFonts(latest.current.tokens.fontFamily, text).then(() => {
      if (stale) return;
      controller.current?.draw(arrange === 'force' ? forcePicture(picture) : picture);
      setDrawn(picture);
    });
    return () => {
      stale = true;
    };
  }, [picture, arrange]);

  useEffect(() => controller.current?.restyle(tokens), [tokens]);
  useEffect(() => controller.current?.emphasise(chosen, matches), [chosen, matches, drawn]);

  useImperativeHandle(handle, () => ({
    fit: () => controller.current?.fit(),
    zoomBy: (factor) => controller.current?.zoomBy(factor),
    show: (id) => controller.current?.place(id),
    png: () => controller.current!.png(latest.current.tokens.paper),
  }));

  const onKeyDown = (event: KeyboardEvent) => {
    const canvas = controller.current;
    if (!canvas || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = arrows[event.key];
    if (direction) {
      const id = canvas.move(direction);
      setSpoken(id === null ? '' : describe(id));
    } else if (event.key === 'Enter' && canvas.cursorId) onChoose(canvas.cursorId);
    else if (event.key === ' ' && canvas.cursorId) onOpen(canvas.cursorId);
    else if (event.key === 'Escape') onChoose(null);
    else if (event.key === '+' || event.key === '=') canvas.zoomBy(zoomStep);
    else if (event.key === '-') canvas.zoomBy(1 / zoomStep);
    else if (event.key === '0') canvas.fit();
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.frame} ref={frame}>
      <div
        ref={host}
        className={styles.host}
        role="application"
        aria-label={label}
        aria-describedby={describedBy}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => controller.current?.place(null)}
        data-graph-canvas=""
        data-ready={drawn === picture}
      />
      <div className="atlas-visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </div>
  );
}
