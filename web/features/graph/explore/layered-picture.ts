import type { Picture, PictureNode } from '../../../graph-canvas/picture';
import { assignRows } from '../bridge/assign-rows';
import { pictureEdge } from '../bridge/bridge-picture';
import { chipWidth, longestLabel, sizes } from '../bridge/bridge-sizes';
import type { Link } from '../bridge/count-crossings';
import { orderColumns } from '../bridge/order-columns';
import type { AtlasGraph } from '../model/atlas-graph';
import { chipLooks } from '../model/chip-look';
import { clipLabel } from '../model/clip-label';

interface LayeredOptions {
  /** Areas that every city has. */
  filled: ReadonlySet<string>;
  /** Chips of a column equally wide; else each as its label needs. */
  evenWidths: boolean;
}

/**
 * The hierarchy: `roots` in the first column, and each other node as many columns away as steps lead to it; what
 * nothing leads to stands in the last. Ordered and aligned as the bridge is.
 */
export function layeredPicture(graph: AtlasGraph, roots: readonly string[], { filled, evenWidths }: LayeredOptions): Picture {
  const depth = depthsFrom(graph, roots);
  const last = Math.max(0, ...depth.values());
  const depthOf = (id: string) => depth.get(id) ?? last + 1;
  const columns = Array.from({ length: last + 2 }, (_, index) => graph.nodes.filter((node) => depthOf(node.id) === index)).filter(
    (column) => column.length > 0,
  );
  const columnOf = new Map(columns.flatMap((column, index) => column.map((node) => [node.id, index] as const)));
  const links: Link[][] = columns.slice(1).map(() => []);
  for (const { source, target } of graph.edges) {
    const [from, to] = columnOf.get(source)! <= columnOf.get(target)! ? [source, target] : [target, source];
    if (columnOf.get(to) === columnOf.get(from)! + 1) links[columnOf.get(from)!]!.push({ from, to, weight: 1 });
  }

  const order = orderColumns(
    columns.map((column) => column.map(({ id }) => ({ id, group: 0 }))),
    links,
  );
  const rows = Math.max(1, ...order.map((column) => column.length));
  const rowOf = new Map<string, number>();
  const longest = order.findIndex((column) => column.length === rows);
  const pulls = (id: string) =>
    links
      .flat()
      .flatMap(({ from, to, weight }) =>
        from === id && rowOf.has(to)
          ? [{ row: rowOf.get(to)!, weight }]
          : to === id && rowOf.has(from)
            ? [{ row: rowOf.get(from)!, weight }]
            : [],
      );
  const outwards = order.map((_, index) => index).sort((a, b) => Math.abs(a - longest) - Math.abs(b - longest));
  for (const index of outwards) for (const [id, row] of assignRows(order[index]!, pulls, rows)) rowOf.set(id, row);

  let edge: number = sizes.margin;
  const nodes = columns.flatMap((column): PictureNode[] => {
    const width = Math.max(...column.map((node) => chipWidth(clipLabel(node.label, longestLabel.chip))));
    const x = edge + width / 2;
    edge += width + 2 * sizes.gap;
    return column.map((node) => ({
      id: node.id,
      role: 'chip',
      label: clipLabel(node.label, longestLabel.chip),
      ...chipLooks[node.kind],
      x,
      y: sizes.margin + (rowOf.get(node.id)! + 0.5) * sizes.row,
      width: evenWidths ? width : chipWidth(clipLabel(node.label, longestLabel.chip)),
      height: sizes.chip,
      filled: filled.has(node.id),
      unpartnered: false,
    }));
  });
  return {
    nodes,
    edges: graph.edges.map((one) => pictureEdge(one, new Map())),
    width: Math.max(0, edge - 2 * sizes.gap) + sizes.margin,
    height: rows * sizes.row + 2 * sizes.margin,
  };
}

function depthsFrom(graph: AtlasGraph, roots: readonly string[]): Map<string, number> {
  const neighbours = new Map<string, string[]>(graph.nodes.map((node) => [node.id, []]));
  for (const { source, target } of graph.edges) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const depth = new Map(roots.filter((id) => neighbours.has(id)).map((id) => [id, 0]));
  const queue = [...depth.keys()];
  for (let at = 0; at < queue.length; at++) {
    const id = queue[at]!;
    for (const next of neighbours.get(id)!) {
      if (depth.has(next)) continue;
      depth.set(next, depth.get(id)! + 1);
      queue.push(next);
    }
  }
  return depth;
}
