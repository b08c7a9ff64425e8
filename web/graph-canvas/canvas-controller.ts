import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import { canvasStyle } from './canvas-style';
import { nearestInDirection, type Direction } from './nearest-in-direction';
import { chipFontSize, leastFontSize, type Picture } from './picture';
import type { CanvasTokens } from './tokens';

/** The host element carries its live Cytoscape instance here, for tests and for a browser's console. */
export interface GraphHost extends HTMLElement {
  __atlasGraph?: Core;
}

export interface CanvasEvents {
  choose(id: string | null): void;
  /** Twice on a chip, or the space bar: show its neighbours. */
  open(id: string): void;
  hover(id: string | null): void;
}

/** No label is drawn smaller than `leastFontSize`: below this zoom of a large picture, labels are left out. */
const leastZoom = leastFontSize / chipFontSize;
const mostFitZoom = 1.2;
const mostZoom = 3;
const farthestZoom = 0.15;
/** Above this many px a side, browsers may refuse a canvas; the rest of the picture is reached by dragging. */
const largestCanvas = 7000;

/**
 * Owns the Cytoscape instance in `host`. A picture is drawn as a sheet: the host grows with the zoom, and the page (or
 * the box around it) scrolls; only pictures too large for a canvas are moved inside it.
 */
export class CanvasController {
  private readonly cy: Core;
  private picture: Picture = { nodes: [], edges: [], width: 0, height: 0 };
  private zoom = 1;
  /** True until the reader zooms: then a change of the window no longer fits the picture anew. */
  private fitted = true;
  private cursor: string | null = null;

  constructor(
    private readonly host: GraphHost,
    private readonly frame: HTMLElement,
    tokens: CanvasTokens,
    events: CanvasEvents,
  ) {
    this.cy = cytoscape({
      container: host,
      style: canvasStyle(tokens),
      layout: { name: 'preset' },
      minZoom: farthestZoom,
      maxZoom: mostZoom,
      userZoomingEnabled: false,
      userPanningEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
    });
    host.__atlasGraph = this.cy;
    this.cy.on('tap', (event: EventObject) => events.choose(event.target === this.cy ? null : (event.target.id() as string)));
    this.cy.on('dbltap', 'node', (event: EventObject) => events.open(event.target.id() as string));
    this.cy.on('mouseover', 'node, edge', (event: EventObject) => events.hover(event.target.id() as string));
    this.cy.on('mouseout', 'node, edge', () => events.hover(null));
  }

  destroy(): void {
    delete this.host.__atlasGraph;
    this.cy.destroy();
  }

  /** Draws a picture in the place of the last one. Chips that stay keep the reader's zoom. */
  draw(picture: Picture): void {
    this.picture = picture;
    const elements: ElementDefinition[] = [
      ...picture.nodes.map(({ x, y, ...data }) => ({ group: 'nodes' as const, data, position: { x, y } })),
      ...picture.edges.map((data) => ({ group: 'edges' as const, data: { ...data } })),
    ];
    this.cy.batch(() => {
      this.cy.elements().remove();
      this.cy.add(elements);
    });
    if (this.cursor && this.cy.getElementById(this.cursor).empty()) this.cursor = null;
    this.markCursor();
    this.resize();
  }

  restyle(tokens: CanvasTokens): void {
    this.cy.style(canvasStyle(tokens));
  }

  /** Marks what is chosen with its links, or what a search found; the rest steps back. */
  emphasise(chosen: string | null, matches: ReadonlySet<string> | null): void {
    this.cy.batch(() => {
      this.cy.elements().removeClass('chosen near aside');
      const one = chosen === null ? this.cy.collection() : this.cy.$id(chosen);
      if (one.nonempty()) {
        const kept = one.union(one.connectedEdges()).union(one.neighborhood()).union(one.connectedNodes());
        const badges = this.cy
          .nodes('[role = "badge"]')
          .filter((badge) => kept.nodes().some((node) => badge.id().endsWith(`:${(node as NodeSingular).id()}`)));
        this.selectable().union(this.cy.edges()).not(kept).not(badges).addClass('aside');
        kept.edges().addClass('near');
        one.addClass('chosen');
      } else if (matches) {
        this.selectable()
          .filter((node) => !matches.has(node.id()))
          .addClass('aside');
        this.cy.edges().addClass('aside');
      }
    });
  }

  /** Fits the picture to the width that there is, but never so that its labels fall below their least size. */
  fit(): void {
    this.fitted = true;
    this.resize();
  }

  resize(): void {
    if (this.fitted) {
      const fitting = this.frame.clientWidth / Math.max(1, this.picture.width);
      this.zoom = Math.min(mostFitZoom, Math.max(leastZoom, fitting));
    }
    this.layOut();
  }

  /** Multiplies the zoom; the point of the window under the pointer stays where it is. */
  zoomBy(factor: number, clientX?: number, clientY?: number): void {
    const before = this.host.getBoundingClientRect();
    const x = clientX ?? before.left + Math.min(before.width, this.frame.clientWidth) / 2;
    const y = clientY ?? window.innerHeight / 2;
    const old = this.zoom;
    const next = Math.min(mostZoom, Math.max(this.isLarge() ? farthestZoom : leastZoom, old * factor));
    if (next === old) return;
    this.fitted = false;
    this.zoom = next;
    const point = { x: x - before.left, y: y - before.top };
    if (this.isLarge()) {
      this.layOut(point);
      return;
    }
    this.layOut();
    const after = this.host.getBoundingClientRect();
    this.frame.scrollLeft += after.left + point.x * (next / old) - x;
    window.scrollBy(0, after.top + point.y * (next / old) - y);
  }

  /** Moves the cursor of the keyboard; gives the id it now stands on. */
  move(direction: Direction): string | null {
    const points = this.selectable().map((node) => ({ id: node.id(), ...node.position() }));
    const from = points.find((point) => point.id === this.cursor);
    const next = from ? nearestInDirection(from, points, direction) : points.sort((a, b) => a.y - b.y || a.x - b.x)[0];
    if (next) this.place(next.id);
    return this.cursor;
  }

  get cursorId(): string | null {
    return this.cursor;
  }

  /** Puts the cursor on a chip and brings it into view. */
  place(id: string | null): void {
    this.cursor = id;
    this.markCursor();
    if (id !== null) this.show(id);
  }

  show(id: string): void {
    const node = this.cy.getElementById(id);
    if (node.empty() || !node.isNode()) return;
    if (this.isLarge()) this.cy.center(node);
    const { x, y } = node.renderedPosition();
    const box = this.host.getBoundingClientRect();
    const frame = this.frame.getBoundingClientRect();
    const half = node.renderedWidth() / 2 + 12;
    if (box.left + x - half < frame.left) this.frame.scrollLeft -= frame.left - (box.left + x - half);
    else if (box.left + x + half > frame.right) this.frame.scrollLeft += box.left + x + half - frame.right;
    const top = box.top + y;
    if (top < 80 || top > window.innerHeight - 80) window.scrollBy({ top: top - window.innerHeight / 2 });
  }

  /** The whole picture as PNG, twice its size, in the colours that are shown. */
  async png(background: string): Promise<Blob> {
    const marks = ['aside', 'near', 'chosen', 'cursor', 'far'].map((name) => ({ name, of: this.cy.elements(`.${name}`) }));
    for (const { name, of } of marks) of.removeClass(name);
    const side = Math.max(this.picture.width, this.picture.height, 1);
    const blob = await this.cy.png({ output: 'blob-promise', full: true, scale: Math.min(2, largestCanvas / side), bg: background });
    for (const { name, of } of marks) of.addClass(name);
    return blob;
  }

  private selectable() {
    return this.cy.nodes('[role = "chip"], [role = "badge"]');
  }

  private markCursor(): void {
    this.cy.elements('.cursor').removeClass('cursor');
    if (this.cursor) this.cy.getElementById(this.cursor).addClass('cursor');
  }

  private isLarge(): boolean {
    const pixels = window.devicePixelRatio || 1;
    return Math.max(this.picture.width, this.picture.height) * leastZoom * pixels > largestCanvas;
  }

  private layOut(anchor?: { x: number; y: number }): void {
    const large = this.isLarge();
    const width = Math.max(this.frame.clientWidth, large ? 0 : Math.ceil(this.picture.width * this.zoom));
    const height = large ? Math.round(window.innerHeight * 0.75) : Math.ceil(this.picture.height * this.zoom);
    this.host.style.width = `${width}px`;
    this.host.style.height = `${height}px`;
    this.cy.resize();
    this.cy.userPanningEnabled(large);
    if (anchor) this.cy.zoom({ level: this.zoom, renderedPosition: anchor });
    else this.cy.viewport({ zoom: this.zoom, pan: { x: Math.max(0, (width - this.picture.width * this.zoom) / 2), y: 0 } });
    this.cy.elements().toggleClass('far', this.zoom < leastZoom - 1e-6);
  }
}
