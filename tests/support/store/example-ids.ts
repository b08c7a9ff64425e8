import type { ExampleIds } from '../../../graph-schema/queries/query-example.js';
import type { GraphStore, Value } from '../../../graph-schema/store/port.js';

/** The ids and values that the examples of the named queries take from a loaded graph. */
export async function exampleIds(store: GraphStore): Promise<ExampleIds> {
  const nodes = await store.read<{ label: string; properties: { [key: string]: Value } }>({
    name: 'exampleNodes',
    cypher: "MATCH (n:Entity) RETURN head([label IN labels(n) WHERE label <> 'Entity']) AS label, properties(n) AS properties",
  });
  const values = (label: string, property: string) =>
    [
      ...new Set(
        nodes.flatMap((node) => (node.label === label ? [node.properties[property]] : [])).filter((value) => typeof value === 'string'),
      ),
    ].sort();
  return { of: (label) => values(label, 'id'), values };
}
