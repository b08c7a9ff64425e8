import type { GraphStore } from '../../../graph-schema/store/port.js';

/** Empties the database of a test server; constraints and indexes stay. */
export async function clear(store: GraphStore): Promise<void> {
  await store.write({ name: 'clear', cypher: 'MATCH (n) DETACH DELETE n' });
}
