import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.js';
import { City } from '../city/city.type.js';
import { Node } from '../node/node.type.js';
import { SearchHit } from './search-hit.type.js';

@Resolver(() => SearchHit)
export class SearchHitResolver {
  @FieldResolver(() => Node, { description: 'The node.' })
  async node(@Root() root: SearchHit, @Ctx() { load }: Context): Promise<Node> {
    return (await load.node<Node>(root.nodeId))!;
  }

  @FieldResolver(() => City, { nullable: true, description: 'The city it belongs to.' })
  async city(@Root() root: SearchHit, @Ctx() { load }: Context): Promise<City | null> {
    return root.cityId ? load.node<City>(root.cityId) : null;
  }
}
