import type { AtlasEdge, AtlasGraph, AtlasNode } from './atlas-graph';

/** One graph of several answers: each node and edge once. A node's hidden neighbours are the fewest that an answer left out. */
export function mergeGraphs(graphs: readonly AtlasGraph[]): AtlasGraph {
  const nodes = new Map<string, AtlasNode>();
  const edges = new Map<string, AtlasEdge>();
  for (const graph of graphs) {
    for (const node of graph.nodes) {
      const known = nodes.get(node.id);
      nodes.set(node.id, known ? { ...known, hidden: Math.min(known.hidden, node.hidden) } : node);
    }
    for (const edge of graph.edges) if (!edges.has(edge.id)) edges.set(edge.id, edge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
