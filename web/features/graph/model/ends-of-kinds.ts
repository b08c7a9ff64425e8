import type { EntityKind } from '../../../lib/gql/operations';
import type { AtlasEdge, AtlasNode } from './atlas-graph';

/** Both ends of an edge in the order of `kinds`, whichever way it points; null where its ends are of other kinds. */
export function endsOfKinds(
  edge: AtlasEdge,
  byId: ReadonlyMap<string, AtlasNode>,
  first: EntityKind,
  second: EntityKind,
): [AtlasNode, AtlasNode] | null {
  const source = byId.get(edge.source);
  const target = byId.get(edge.target);
  if (!source || !target) return null;
  if (source.kind === first && target.kind === second) return [source, target];
  if (source.kind === second && target.kind === first) return [target, source];
  return null;
}
