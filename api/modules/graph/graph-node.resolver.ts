import 'reflect-metadata';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Gap as GapWord } from '../../../graph-schema/model/vocabulary.js';
import { citiesAround } from '../../../graph-schema/queries/city.js';
import { gapsOfDepartments } from '../../../graph-schema/queries/department.js';
import { hiddenNeighbours } from '../../../graph-schema/queries/graph.js';
import type { Context } from '../../graphql/context.js';
import { Gap } from '../../graphql/vocabulary.js';
import { GraphNode } from './graph-node.type.js';

/** One count for all nodes of an answer. */
const counts = new WeakMap<readonly string[], Promise<Map<string, number>>>();

@Resolver(() => GraphNode)
export class GraphNodeResolver {
  @FieldResolver(() => String, { nullable: true, description: 'GB/T 2260 code of the city that it belongs to.' })
  async cityCode(@Root() root: GraphNode, @Ctx() { load }: Context): Promise<string | null> {
    const cities = await load.many(citiesAround, root.id);
    return cities.length === 1 ? cities[0]!.code : null;
  }

  @FieldResolver(() => Gap, {
    nullable: true,
    description: 'For a department: why its divisions are not known. For a duty: why no division holds it.',
  })
  async gap(@Root() root: GraphNode, @Ctx() { load }: Context): Promise<GapWord | null> {
    if (root.kind !== 'DEPARTMENT') return root.ownGap;
    const gaps = await load.many(gapsOfDepartments, root.id);
    return gaps.find((gap) => gap.section === 'DIVISIONS')?.gap ?? null;
  }

  @FieldResolver(() => Int, { description: 'Neighbours that are not in this answer.' })
  async hidden(@Root() root: GraphNode, @Ctx() { store, load }: Context): Promise<number> {
    let all = counts.get(root.shown);
    if (!all) {
      all = store.read(hiddenNeighbours, { ids: [...root.shown] }).then((rows) => {
        load.count(rows.length);
        return new Map(rows.map((row) => [row.owner, row.hidden]));
      });
      counts.set(root.shown, all);
    }
    return (await all).get(root.id) ?? 0;
  }
}
