import type { NodeRecord, RelationshipRecord } from '../../graph-schema/model/records.js';
import type { NamedQuery, Transaction, Value } from '../../graph-schema/store/port.js';
import { inChunks } from './in-chunks.js';
import { LoadError } from './load-error.js';
import { upsertNodes, upsertRelationships } from './load-queries.js';
import type { PartProperties } from './parts/packed-part.js';
import { partId } from './parts/packed-part.js';
import { createTouches, type Touch } from './parts/part-queries.js';

/** Writes nodes by their labels; each becomes exactly its record. @throws LoadError */
export async function writeNodes(tx: Transaction, source: string, nodes: readonly NodeRecord[]): Promise<void> {
  for (const [label, records] of groupBy(nodes, (node) => node.label)) {
    const rows = records.map(({ id, properties }) => ({ ...properties, id }));
    await writeRows(tx, source, upsertNodes(label), rows);
  }
}

/** Writes relationships by their types, each once. @throws LoadError where an end is not in the graph */
export async function writeRelationships(tx: Transaction, source: string, relationships: readonly RelationshipRecord[]): Promise<void> {
  for (const [type, records] of groupBy(relationships, (relationship) => relationship.type)) {
    const rows = records.map(({ from, to }) => ({ from: from.id, to: to.id }));
    await writeRows(tx, source, upsertRelationships(type), rows);
  }
}

/** Writes the node of a part. */
export async function writePartNode(tx: Transaction, part: PartProperties): Promise<void> {
  await writeRows(tx, part.source, upsertNodes('LoadedPart'), [{ ...part, id: partId(part.source) }]);
}

/** Ties a part to nodes that it is not tied to yet. @throws LoadError where a node is not in the graph */
export async function tiePart(tx: Transaction, source: string, type: Touch, nodes: Iterable<string>): Promise<void> {
  const from = partId(source);
  await writeRows(
    tx,
    source,
    createTouches(type),
    [...nodes].map((to) => ({ from, to })),
  );
}

async function writeRows(tx: Transaction, source: string, query: NamedQuery<{ written: number }>, rows: readonly Value[]): Promise<void> {
  for (const chunk of inChunks(rows)) {
    const [answer] = await tx.run(query, { rows: chunk });
    if (answer?.written !== chunk.length) throw new LoadError(`${source}: ${query.name} wrote ${answer?.written} of ${chunk.length} rows`);
  }
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
