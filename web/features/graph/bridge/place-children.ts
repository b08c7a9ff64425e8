import type { AtlasGraph, AtlasNode } from '../model/atlas-graph';

export interface Child {
  node: AtlasNode;
  /** The chip below which it is listed; the nearest one that stands in a column. */
  anchor: string;
  /** The expanded chip that led to it. */
  parent: string;
  depth: number;
}

/**
 * Where neighbours that belong in no column are listed: below the chip they were expanded from, deeper ones behind
 * their own parent. Each is listed once, below the first that leads to it; what no expanded chip leads to is left out.
 */
export function placeChildren(graph: AtlasGraph, inColumns: ReadonlySet<string>, expanded: readonly string[]): Child[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of graph.edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  const open = new Set(expanded);
  const listed = new Set<string>();
  const children: Child[] = [];
  const list = (parent: string, anchor: string, depth: number) => {
    for (const id of neighbours.get(parent) ?? []) {
      const node = byId.get(id);
      if (!node || inColumns.has(id) || listed.has(id)) continue;
      listed.add(id);
      children.push({ node, anchor, parent, depth });
      if (open.has(id)) list(id, anchor, depth + 1);
    }
  };
  for (const id of expanded) if (inColumns.has(id)) list(id, id, 1);
  return children;
}
