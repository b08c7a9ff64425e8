import 'reflect-metadata';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { allCities } from '../../../graph-schema/queries/city.js';
import { departmentsOfCities } from '../../../graph-schema/queries/department.js';
import type { Context } from '../../graphql/context.js';
import { Department } from '../department/department.type.js';
import { City } from './city.type.js';

@Resolver(() => City)
export class CityResolver {
  @Query(() => [City], { description: 'All, by code.' })
  async cities(@Ctx() { store }: Context): Promise<City[]> {
    return (await store.read(allCities)).map((row) => row.node);
  }

  @FieldResolver(() => [Department], { description: 'Its departments, by name.' })
  departments(@Root() root: City, @Ctx() { load }: Context): Promise<Department[]> {
    return load.many(departmentsOfCities, root.id);
  }
}
