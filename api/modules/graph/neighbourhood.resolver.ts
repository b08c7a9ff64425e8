import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Basis } from '../../../graph-schema/model/vocabulary.js';
import { edgesAmong, type GraphEdgeRow } from '../../../graph-schema/queries/graph.js';
import type { Context } from '../../graphql/context.js';
import { GraphEdge } from './graph-edge.type.js';
import { Neighbourhood } from './neighbourhood.type.js';

@Resolver(() => Neighbourhood)
export class NeighbourhoodResolver {
  @FieldResolver(() => [GraphEdge], { description: 'Every link between two of its nodes.' })
  async edges(@Root() root: Neighbourhood, @Ctx() { store, load }: Context): Promise<GraphEdge[]> {
    if (root.nodes.length === 0) return [];
    const rows = await store.read(edgesAmong, { ids: root.nodes.map((node) => node.id) });
    load.count(rows.length);
    return bestOfEach(rows).map((row) => ({
      ...row,
      id: row.id ?? `${row.source}:${row.kind}:${row.target}`,
      basis: row.basis as Basis,
    }));
  }
}

/** Several sentences of a division may lead to one duty: between two nodes, one edge of a kind, stated before inferred, then the surest. */
function bestOfEach(rows: readonly GraphEdgeRow[]): GraphEdgeRow[] {
  const best = new Map<string, GraphEdgeRow>();
  for (const row of rows) {
    const key = `${row.source} ${row.kind} ${row.target}`;
    const known = best.get(key);
    if (known === undefined || sureness(row) > sureness(known)) best.set(key, row);
  }
  return [...best.values()];
}

const sureness = ({ basis, confidence }: GraphEdgeRow): number => (basis === 'STATED' ? 2 : (confidence ?? 0));
