import type { Basis, EntityKind } from '../../../lib/gql/operations';
import type { AtlasGraph } from './atlas-graph';

/** null in a field lets everything through. */
export interface GraphFilter {
  kinds: ReadonlySet<EntityKind> | null;
  /** City codes; nodes of no city (areas) stay. */
  cities: ReadonlySet<string> | null;
  basis: Basis | null;
}

/** The nodes that a filter lets through, and the links of the wanted basis between them. Kinds in `never` are left out whatever the filter says. */
export function filterGraph(graph: AtlasGraph, filter: GraphFilter, never: ReadonlySet<EntityKind> = new Set()): AtlasGraph {
  const nodes = graph.nodes.filter(
    (node) =>
      !never.has(node.kind) &&
      (filter.kinds?.has(node.kind) ?? true) &&
      (node.cityCode === null || (filter.cities?.has(node.cityCode) ?? true)),
  );
  const ids = new Set(nodes.map((node) => node.id));
  const edges = graph.edges.filter(
    (edge) => ids.has(edge.source) && ids.has(edge.target) && (filter.basis === null || edge.basis === filter.basis),
  );
  return { nodes, edges };
}
