import type { EntityKind } from '../../../lib/gql/operations';
import type { AtlasEdge, AtlasGraph, AtlasNode } from '../model/atlas-graph';

export interface ListedNode {
  node: AtlasNode;
  /** Links that stand below this node, with the node at their other end. */
  links: { edge: AtlasEdge; other: AtlasNode }[];
}

export interface ListedGroup {
  /** null for nodes of no city. */
  cityCode: string | null;
  kinds: { kind: EntityKind; entries: ListedNode[] }[];
}

/** What a reader looks through first; a link stands below the end whose kind comes first. */
const rank: Partial<Record<EntityKind, number>> = {
  DUTY: 0,
  CLAUSE: 1,
  REFORM_ACTION: 2,
  BOUNDARY: 3,
  DEPARTMENT: 4,
  DIVISION: 5,
  DIVISION_CLAUSE: 6,
  FUNCTION_AREA: 8,
};
const rankOf = (node: AtlasNode) => rank[node.kind] ?? 7;

/** All nodes by city (in the given order, then those of none) and kind, each link below exactly one of its ends. */
export function listGraph(graph: AtlasGraph, cities: readonly string[]): ListedGroup[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const links = new Map<string, ListedNode['links']>();
  for (const edge of graph.edges) {
    const ends = [byId.get(edge.source), byId.get(edge.target)];
    if (!ends[0] || !ends[1]) continue;
    const [owner, other] = rankOf(ends[1]) < rankOf(ends[0]) ? [ends[1], ends[0]] : [ends[0], ends[1]];
    links.set(owner.id, [...(links.get(owner.id) ?? []), { edge, other }]);
  }
  const codes = [...cities, null];
  return codes
    .map((cityCode) => ({
      cityCode,
      nodes: graph.nodes.filter((node) => node.cityCode === cityCode || (cityCode === null && !cities.includes(node.cityCode ?? ''))),
    }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ cityCode, nodes }) => {
      const kinds = [...new Set(nodes.map((node) => node.kind))];
      const firstOf = (kind: EntityKind) => rankOf(nodes.find((node) => node.kind === kind)!);
      return {
        cityCode,
        kinds: kinds
          .sort((a, b) => firstOf(a) - firstOf(b))
          .map((kind) => ({
            kind,
            entries: nodes
              .filter((node) => node.kind === kind)
              .sort((a, b) => (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity))
              .map((node) => ({ node, links: links.get(node.id) ?? [] })),
          })),
      };
    });
}
