import type { AtlasGraph } from './atlas-graph';

/** Ids of the nodes whose label holds all the words looked for, whatever their case; null while nothing is looked for. */
export function findInGraph(graph: AtlasGraph, text: string): Set<string> | null {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  return new Set(graph.nodes.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word))).map((node) => node.id));
}
