import { makeId } from '../../../graph-schema/model/identity.js';
import type { Label, NodeProperties } from '../../../graph-schema/model/labels.js';
import type { DocumentOrigin, NodeRecord, RecordBatch } from '../../../graph-schema/model/records.js';
import type { RelationshipType } from '../../../graph-schema/model/relationships.js';
import type { Quote } from '../../pipeline/facts/span.js';

/** Where a node is, for relationships. */
export interface NodeRef {
  label: Label;
  id: string;
}

/** Collects the nodes and relationships of one batch, each once. */
export class BatchWriter {
  private readonly nodes = new Map<string, NodeRecord>();
  private readonly relationships = new Map<string, RecordBatch['relationships'][number]>();

  /** `documentOf` tells which document a quotation is from; a batch may quote several. See `RecordBatch` for the others. */
  constructor(
    private readonly source: string,
    readonly documentOf: (quote: Quote) => string,
    private readonly place: string,
    private readonly origin?: DocumentOrigin,
  ) {}

  node<L extends Label>(label: L, stableFields: (string | number)[], properties: NodeProperties[L]): NodeRef {
    const id = makeId(label, ...stableFields);
    this.nodes.set(id, { label, id, properties } as NodeRecord);
    return { label, id };
  }

  has(ref: NodeRef): boolean {
    return this.nodes.has(ref.id);
  }

  relate(from: NodeRef, type: RelationshipType, to: NodeRef): void {
    this.relationships.set(`${from.id} ${type} ${to.id}`, { type, from, to });
  }

  /** Leads a fact back to its sentences. */
  evidence(of: NodeRef, quotes: readonly Quote[]): void {
    for (const quoted of quotes) this.passage(of, this.documentOf(quoted), quoted);
  }

  /** Leads a fact back to a part of a sentence (`evidence` knows the sentences that were read). */
  passage(of: NodeRef, document: string, { start, end, quote, path }: Quote): void {
    const passage = this.node('Passage', [document, start, end], { quote, start, end, path });
    this.relate(of, 'EVIDENCED_BY', passage);
    this.relate(passage, 'IN_DOCUMENT', { label: 'Document', id: document });
  }

  batch(): RecordBatch {
    const { source, place, origin } = this;
    const records = { nodes: [...this.nodes.values()], relationships: [...this.relationships.values()] };
    return { source, place, ...(origin ? { document: origin } : {}), ...records };
  }
}
