import type { Label, NodeProperties } from './labels.js';
import type { RelationshipType } from './relationships.js';

/** One node to be stored. `id` is unique among all nodes and made from few stable fields. */
export type NodeRecord = { [L in Label]: { label: L; id: string; properties: NodeProperties[L] } }[Label];

/** One relationship to be stored; both ends must be among the nodes of the same dataset. */
export interface RelationshipRecord {
  type: RelationshipType;
  from: { label: Label; id: string };
  to: { label: Label; id: string };
}

/** What a load writes in one go: the facts that one document supports. Ids may recur between batches; the last one written wins. */
export interface RecordBatch {
  /** The document's id, or `codebook` for what comes from the codebook. */
  source: string;
  nodes: NodeRecord[];
  relationships: RelationshipRecord[];
}
