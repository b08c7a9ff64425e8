import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Basis } from '../../../graph-schema/model/vocabulary.js';
import { edgesAmong } from '../../../graph-schema/queries/graph.js';
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
    return rows.map((row) => ({
      ...row,
      id: row.id ?? `${row.source}:${row.kind}:${row.target}`,
      basis: row.basis as Basis,
    }));
  }
}
