import 'reflect-metadata';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Basis as BasisWord } from '../../../graph-schema/model/vocabulary.js';
import { allCities, childrenOfCities, parentsOfCities } from '../../../graph-schema/queries/city.js';
import { departmentsOfCities } from '../../../graph-schema/queries/department.js';
import type { Context } from '../../graphql/context.js';
import { Basis } from '../../graphql/vocabulary.js';
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
  @FieldResolver(() => Basis, {
    nullable: true,
    description: 'INFERRED where parentCode was concluded from the code alone; null where somebody supplied it, or there is none.',
  })
  parentBasis(@Root() { parentCode, parentSupplied }: City): BasisWord | null {
    return parentCode == null || parentSupplied ? null : 'INFERRED';
  }

  @FieldResolver(() => City, { nullable: true, description: 'The jurisdiction it lies in, where the atlas has it.' })
  parent(@Root() root: City, @Ctx() { load }: Context): Promise<City | null> {
    return load.one(parentsOfCities, root.id);
  }

  @FieldResolver(() => [City], { description: 'The jurisdictions of the atlas that lie in it, by code.' })
  children(@Root() root: City, @Ctx() { load }: Context): Promise<City[]> {
    return load.many(childrenOfCities, root.id);
  }
}
