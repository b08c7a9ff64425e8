import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { ReformKind } from '../../../lib/gql/operations';
import { kindsInOrder } from '../blocks';
import { areaOf, itemsIn, none, recipientOf, still, type FlowLink } from '../flow-data';

export type Layer = 'area' | 'kind' | 'to';

export interface FlowChip {
  id: string;
  layer: Layer;
  /** Code of the area, the kind, id of the recipient; `none`. */
  value: string;
  /** The links that go through it. */
  links: FlowLink[];
  items: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface FlowRibbon {
  id: string;
  from: FlowChip;
  to: FlowChip;
  links: FlowLink[];
  items: number;
  /** Middle of its ends, and its width, in px. */
  y0: number;
  y1: number;
  width: number;
}

export interface FlowPicture {
  width: number;
  height: number;
  chips: FlowChip[];
  ribbons: FlowRibbon[];
}

const gap = 12;
/** Height of one item, in px: room for two lines of words. */
const itemHeight = 36;
/** Of the part of an item that one of several recipients gets: room for one line. */
const leastHeight = 19;
const columns: Record<Layer, { x: number; width: number }> = {
  area: { x: 0, width: 150 },
  kind: { x: 194, width: 122 },
  to: { x: 358, width: 232 },
};
export const pictureWidth = columns.to.x + columns.to.width;

/** `column` and `what` are layer and value of its chip: d3 writes its own into fields of those names. */
interface NodeExtra {
  id: string;
  column: Layer;
  what: string;
  links: FlowLink[];
}
interface RibbonExtra {
  links: FlowLink[];
  value: number;
}

/**
 * Where chips and ribbons of one city lie: areas, kinds, recipients from left to right. An item is as high everywhere;
 * one with several recipients is shared out among them. Recipients are left out where no link names one.
 */
export function layOutFlow(links: readonly FlowLink[]): FlowPicture {
  const named = links.some((link) => ![none, still].includes(recipientOf(link)));
  const shares = new Map<string, number>();
  for (const { actions } of links) for (const { id } of actions) shares.set(id, (shares.get(id) ?? 0) + 1);
  const weight = (link: FlowLink) => link.actions.reduce((sum, { id }) => sum + 1 / shares.get(id)!, 0);
  const nodes = new Map<string, NodeExtra>();
  const ribbons = new Map<string, RibbonExtra & { source: string; target: string }>();
  const node = (column: Layer, what: string, link: FlowLink): string => {
    const id = `${column} ${what}`;
    const known = nodes.get(id) ?? { id, column, what, links: [] };
    known.links.push(link);
    nodes.set(id, known);
    return id;
  };
  const join = (source: string, target: string, link: FlowLink) => {
    const known = ribbons.get(`${source} ${target}`) ?? { source, target, links: [], value: 0 };
    known.links.push(link);
    known.value += weight(link);
    ribbons.set(`${source} ${target}`, known);
  };
  for (const link of links) {
    const kind = node('kind', link.kind, link);
    join(node('area', areaOf(link), link), kind, link);
    if (named) join(kind, node('to', recipientOf(link), link), link);
  }
  if (nodes.size === 0) return { width: pictureWidth, height: 0, chips: [], ribbons: [] };

  const sorted = [...nodes.values()].sort(
    (a, b) => firstKind(a.links) - firstKind(b.links) || Number(a.what === none) - Number(b.what === none),
  );
  const least = Math.min(...[...ribbons.values()].map(({ value }) => value));
  const unit = Math.max(itemHeight, Math.min(2 * itemHeight, leastHeight / least));
  const height = Math.max(
    ...(['area', 'kind', 'to'] as const).map((layer) => {
      const own = sorted.filter((one) => one.column === layer);
      return unit * own.flatMap((one) => one.links).reduce((sum, link) => sum + weight(link), 0) + gap * Math.max(0, own.length - 1);
    }),
  );
  const graph = sankey<NodeExtra, RibbonExtra>()
    .nodeId(({ id }) => id)
    .nodeWidth(1)
    .nodePadding(gap)
    .nodeSort(null as never)
    .extent([
      [0, 0],
      [named ? 2 : 1, height],
    ])({ nodes: sorted, links: [...ribbons.values()] });
  const chips = new Map(graph.nodes.map((one) => [one.id, chipOf(one, named)]));
  return {
    width: pictureWidth,
    height: Math.ceil(height),
    chips: [...chips.values()],
    ribbons: graph.links.map((one) => ribbonOf(one, chips)),
  };
}

function chipOf(node: SankeyNode<NodeExtra, RibbonExtra>, named: boolean): FlowChip {
  const { id, column: layer, what: value, links, y0 = 0, y1 = 0 } = node;
  const { x, width } = columns[layer];
  // without recipients, the kinds take their place in the width too
  return {
    id,
    layer,
    value,
    links,
    items: itemsIn(links),
    x: !named && layer === 'kind' ? columns.to.x : x,
    y: y0,
    width,
    height: y1 - y0,
  };
}

function ribbonOf(link: SankeyLink<NodeExtra, RibbonExtra>, chips: ReadonlyMap<string, FlowChip>): FlowRibbon {
  const from = chips.get((link.source as NodeExtra).id)!;
  const to = chips.get((link.target as NodeExtra).id)!;
  const { links, y0 = 0, y1 = 0, width = 0 } = link;
  return { id: `${from.id} ${to.id}`, from, to, links, items: itemsIn(links), y0, y1, width };
}

const firstKind = (links: readonly FlowLink[]): number =>
  links.reduce((sum, { kind }) => sum + kindsInOrder.indexOf(kind as ReformKind), 0) / links.length;
