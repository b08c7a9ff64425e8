import type { GraphStore, Row, Value } from '../../../graph-schema/store/port.js';

/** Everything a graph holds but the time of its load, in one order: to compare two graphs with. */
export async function wholeGraph(store: GraphStore): Promise<{ nodes: Row[]; relationships: Row[] }> {
  const nodes = await store.read<{ id: string; label: string; properties: { [key: string]: Value } }>({
    name: 'allNodes',
    cypher: `MATCH (n:Entity) WITH n, [label IN labels(n) WHERE label <> 'Entity'] AS own
      RETURN n.id AS id, head(own) AS label, size(own) AS labels, properties(n) AS properties ORDER BY id`,
  });
  const relationships = await store.read({
    name: 'allRelationships',
    cypher: 'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to ORDER BY from, type, to',
  });
  for (const { properties } of nodes) delete properties['loadedAt'];
  return { nodes, relationships };
}
