import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.js';
import { City } from '../city/city.type.js';
import { AreaUsage } from './area-usage.type.js';

@Resolver(() => AreaUsage)
export class AreaUsageResolver {
  @FieldResolver(() => City, { description: 'The city.' })
  async city(@Root() root: AreaUsage, @Ctx() { load }: Context): Promise<City> {
    return (await load.node<City>(root.id))!;
  }
}
