import type { NodeRecord, RecordBatch, RelationshipRecord } from '../../graph-schema/model/records.js';
import { LoadError } from './load-error.js';
import { placeOf } from './parts/packed-part.js';

/** What one transaction writes. */
export interface LoadStep {
  source: string;
  nodes: NodeRecord[];
  relationships: RelationshipRecord[];
}

/**
 * One step for each batch, in the order of their places, so that the highest place gives a node's properties. A relationship is written in the first step at whose end both of its nodes are there: an
 * end may come with a later document.
 *
 * @throws LoadError where a relationship has an end in no batch, or one id stands under two labels
 */
export function planLoad(given: readonly RecordBatch[]): LoadStep[] {
  const batches = [...given].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const stepOf = new Map<string, number>();
  const labelOf = new Map<string, string>();
  for (const [index, { source, nodes }] of batches.entries()) {
    for (const { id, label } of nodes) {
      if (!stepOf.has(id)) stepOf.set(id, index);
      if ((labelOf.get(id) ?? label) !== label)
        throw new LoadError(`${source}: ${id} is a ${label} here and a ${labelOf.get(id)} elsewhere`);
      labelOf.set(id, label);
    }
  }
  const steps = batches.map(({ source, nodes }): LoadStep => ({ source, nodes, relationships: [] }));
  for (const [index, { source, relationships }] of batches.entries()) {
    for (const relationship of relationships) {
      const ends = [relationship.from, relationship.to].map(({ label, id }) => {
        if (labelOf.get(id) !== label)
          throw new LoadError(`${source}: ${relationship.type} leads to a ${label} that is in no document (${id})`);
        return stepOf.get(id)!;
      });
      steps[Math.max(index, ...ends)]!.relationships.push(relationship);
    }
  }
  return steps;
}
