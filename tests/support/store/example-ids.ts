import type { ExampleIds } from '../../../graph-schema/queries/query-example.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';

/** The ids and values that the examples of the named queries take from a loaded graph. */
export async function exampleIds(store: GraphStore): Promise<ExampleIds> {
  const nodes = await store.read<{ label: string; properties: { [key: string]: unknown } & object }>({
    name: 'exampleNodes',
    cypher: "MATCH (n:Entity) RETURN head([label IN labels(n) WHERE label <> 'Entity']) AS label, properties(n) AS properties",
  } as never);
  const values = (label: string, property: string) => [...new Set(
    nodes.filter((node) => node.label === label).map((node) => node.properties[property]).filter((value) => typeof value === 'string'),
  )].sort();
  return { of: (label) => values(label, 'id'), values };
}
