import type { Basis, EntityKind, Gap } from '../../../lib/gql/operations';

/** A node of the graph as the screen uses it: the API's, with what layouts and labels need. */
export interface AtlasNode {
  id: string;
  kind: EntityKind;
  /** Complete words for this node in the chosen language, with second names and ordinals. */
  label: string;
  cityCode: string | null;
  gap: Gap | null;
  /** Neighbours that are not in the graph. */
  hidden: number;
  /** Place in its document; null where it has none. */
  ordinal: number | null;
  /** A catch-all duty, or the area of such duties: never counted as shared. */
  residual: boolean;
}

export interface AtlasEdge {
  id: string;
  source: string;
  target: string;
  kind: string;
  basis: Basis;
  confidence: number | null;
  rule: string | null;
}

export interface AtlasGraph {
  nodes: AtlasNode[];
  edges: AtlasEdge[];
}

/** The kinds of edges that the bridge is built from. */
export const edgeKinds = { primaryCoding: 'CODED_PRIMARY', coding: 'CODED', assignment: 'ASSIGNED' } as const;

export const isCoding = (edge: AtlasEdge) => edge.kind === edgeKinds.primaryCoding || edge.kind === edgeKinds.coding;
export const isAssignment = (edge: AtlasEdge) => edge.kind === edgeKinds.assignment;
