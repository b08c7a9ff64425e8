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

/** What the batch of a document was read from, and with which other documents it belongs together. */
export interface DocumentOrigin {
  /** Hash of all that decides what is read: the bytes, the manifest's entry, the city's. */
  input: string;
  /** Code of its city. */
  city: string;
  /** Names of departments in it: documents of one city that share one are resolved together. */
  names: string[];
  /** Ids of the departments that it speaks of. */
  departments: string[];
}

/** What a load writes in one go: the facts that one document supports. Ids may recur between batches; the highest place wins. */
export interface RecordBatch {
  /** The document's id, the department's for what was inferred of it, or `codebook` for what comes from the codebook. */
  source: string;
  /** Orders the batches of a dataset, each its own: where several hold a node, the highest gives its properties. The source where it is left out. */
  place?: string;
  /** Only for what was read from a document, so that a load can tell what it need not read again. */
  document?: DocumentOrigin;
  nodes: NodeRecord[];
  relationships: RelationshipRecord[];
}
