import type { NodeRecord, RecordBatch, RelationshipRecord } from '../../../graph-schema/model/records.js';
import type { GraphStore, Transaction, Value } from '../../../graph-schema/store/port.js';
import { sameVersion, type DatasetChanges, type DatasetVersion } from '../dataset.js';
import { inChunks } from '../in-chunks.js';
import { versionId } from '../load-dataset.js';
import { LoadError } from '../load-error.js';
import { deleteNodes, deleteRelationships, takeVersion, upsertNodes } from '../load-queries.js';
import { packPart, partId, touchedBy, unpackPart } from '../parts/packed-part.js';
import { heldByOthers, partsByIds, partsByPlaces, touchedByOthers } from '../parts/part-queries.js';
import { tiePart, writeNodes, writePartNode, writeRelationships } from '../write-rows.js';
import { planChanges, relationshipKey, touchedNodes } from './plan-changes.js';

/** The graph is no longer the one that the changes were made for: another process loaded meanwhile. Nothing was written. */
export class Outdated extends Error {
  override readonly name = 'Outdated';
}

/**
 * Replaces some parts of a loaded dataset in one transaction, so that the graph is the one that loading `to` as a whole
 * would give: readers see the old dataset or the new one, a kill leaves one of them. Parts whose records are the same
 * are left alone, and only what differs is written. A node stays while one part holds it.
 *
 * @throws Outdated, LoadError where the changes are not whole (nothing is written), StoreError
 */
export async function applyChanges(store: GraphStore, changes: DatasetChanges, from: DatasetVersion, to: DatasetVersion): Promise<void> {
  await store.transaction(async (tx) => {
    // written first, so that two loads at once wait for each other here
    const [version] = await tx.run(takeVersion, { now: new Date().toISOString() });
    if (!version || !sameVersion(version, from)) throw new Outdated('another process has loaded the graph meanwhile');
    const { before, after } = await changedParts(tx, changes);
    if (before.length + after.length > 0) await replaceParts(tx, before, after);
    await tx.run(upsertNodes('DatasetVersion'), { rows: [{ id: versionId, ...to, loadedAt: new Date().toISOString() }] });
  });
}

/** What the graph holds of the parts that change, and what takes its place. */
async function changedParts(tx: Transaction, { batches, replaced }: DatasetChanges) {
  const sources = [...new Set([...replaced, ...batches.map(({ source }) => source)])];
  const rows = [];
  for (const ids of inChunks(sources.map(partId), 100)) rows.push(...(await tx.run(partsByIds, { ids })));
  const prints = new Map(rows.map(({ source, fingerprint }) => [source, fingerprint]));
  const after = batches.filter((batch) => prints.get(batch.source) !== packPart(batch).fingerprint);
  const kept = new Set(batches.filter((batch) => !after.includes(batch)).map(({ source }) => source));
  return { before: rows.filter(({ source }) => !kept.has(source)).map(unpackPart), after };
}

async function replaceParts(tx: Transaction, before: readonly RecordBatch[], after: readonly RecordBatch[]): Promise<void> {
  const parts = [...new Set([...before, ...after].map(({ source }) => partId(source)))];
  const others = new Map<string, string>();
  for (const ids of inChunks(touchedNodes(before, after)))
    for (const { id, place } of await tx.run(heldByOthers, { ids, parts })) others.set(id, place);
  const plan = planChanges(before, after, others);
  await requireUnreferred(tx, plan.gone, parts);

  await writeNodes(tx, 'changed documents', [...plan.nodes, ...(await restoredNodes(tx, plan.restored))]);
  await writeRelationships(tx, 'changed documents', plan.relationships);
  await removeLoose(tx, plan.loose, parts);

  const stays = new Set(after.map(({ source }) => source));
  const goneParts = before.filter(({ source }) => !stays.has(source)).map(({ source }) => partId(source));
  for (const ids of inChunks([...plan.gone, ...goneParts])) await tx.run(deleteNodes, { ids });
  const gone = new Set(plan.gone);
  for (const batch of after)
    await retie(
      tx,
      before.find(({ source }) => source === batch.source),
      batch,
      gone,
    );
}

/** A node that goes must not be the end of a relationship that stays with another part. */
async function requireUnreferred(tx: Transaction, gone: readonly string[], parts: string[]): Promise<void> {
  for (const ids of inChunks(gone)) {
    const [held] = await tx.run(touchedByOthers, { ids, parts });
    if (held) throw new LoadError(`${held.part}: leads to ${held.id}, which no document holds any more`);
  }
}

async function restoredNodes(tx: Transaction, restored: readonly { id: string; place: string }[]): Promise<NodeRecord[]> {
  const places = [...new Set(restored.map(({ place }) => place))];
  const rows = places.length > 0 ? await tx.run(partsByPlaces, { places }) : [];
  const nodesAt = new Map(rows.map((row) => [row.place, new Map(unpackPart(row).nodes.map((node) => [node.id, node]))]));
  return restored.map(({ id, place }) => nodesAt.get(place)!.get(id)!);
}

/** Deletes the relationships that no part beside `parts` holds. Only a part that touches both ends can. */
async function removeLoose(tx: Transaction, loose: readonly RelationshipRecord[], parts: string[]): Promise<void> {
  if (loose.length === 0) return;
  const touching = new Map<string, Set<string>>();
  for (const ids of inChunks([...new Set(loose.flatMap(({ from, to }) => [from.id, to.id]))]))
    for (const { id, part } of await tx.run(touchedByOthers, { ids, parts })) touching.set(id, (touching.get(id) ?? new Set()).add(part));
  const asked = new Set(
    loose.flatMap(({ from, to }) => [...(touching.get(from.id) ?? [])].filter((part) => touching.get(to.id)?.has(part))),
  );
  const held = new Set<string>();
  for (const ids of inChunks([...asked], 20))
    for (const row of await tx.run(partsByIds, { ids })) for (const one of unpackPart(row).relationships) held.add(relationshipKey(one));
  const stale = loose.filter((one) => !held.has(relationshipKey(one))).map(({ from, type, to }) => ({ from: from.id, type, to: to.id }));
  for (const rows of inChunks<Value>(stale)) await tx.run(deleteRelationships, { rows });
}

/** Writes a part's own node, and ties it to the nodes of its records. */
async function retie(tx: Transaction, before: RecordBatch | undefined, after: RecordBatch, gone: ReadonlySet<string>): Promise<void> {
  const id = partId(after.source);
  const old = before ? touchedBy(before) : { own: new Set<string>(), foreign: new Set<string>() };
  const fresh = touchedBy(after);
  await writePartNode(tx, packPart(after));
  const cut = [
    ...[...old.own].filter((node) => !fresh.own.has(node) && !gone.has(node)).map((to) => ({ from: id, type: 'SUPPORTS', to })),
    ...[...old.foreign].filter((node) => !fresh.foreign.has(node) && !gone.has(node)).map((to) => ({ from: id, type: 'REFERS_TO', to })),
  ];
  for (const rows of inChunks<Value>(cut)) await tx.run(deleteRelationships, { rows });
  await tiePart(
    tx,
    after.source,
    'SUPPORTS',
    [...fresh.own].filter((node) => !old.own.has(node)),
  );
  await tiePart(
    tx,
    after.source,
    'REFERS_TO',
    [...fresh.foreign].filter((node) => !old.foreign.has(node)),
  );
}
