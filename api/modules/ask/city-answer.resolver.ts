import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.js';
import { Boundary } from '../boundary/boundary.type.js';
import { City } from '../city/city.type.js';
import { Division } from '../division/division.type.js';
import { ReformAction } from '../reform-action/reform-action.type.js';
import { DepartmentVersion } from '../version/department-version.type.js';
import { versionsAt } from '../version/versions-at.js';
import { CityAnswer } from './city-answer.type.js';

@Resolver(() => CityAnswer)
export class CityAnswerResolver {
  @FieldResolver(() => City, { description: 'The city.' })
  async city(@Root() root: CityAnswer, @Ctx() { load }: Context): Promise<City> {
    return (await load.node<City>(root.cityId))!;
  }

  @FieldResolver(() => [DepartmentVersion], { description: 'Which version of its mandate each department of the city is asked in.' })
  versions(@Root() root: CityAnswer, @Ctx() { store }: Context): Promise<DepartmentVersion[]> {
    return versionsAt(store, root.asOf, [root.cityCode]);
  }

  @FieldResolver(() => [Division], {
    description:
      'The divisions that the question names, or whose own sentences answer; those that hold an answering duty where a division was asked for.',
  })
  divisions(@Root() root: CityAnswer, @Ctx() { load }: Context): Promise<Division[]> {
    return load.nodes(root.divisionIds);
  }

  @FieldResolver(() => [ReformAction], { description: 'Reform items that touch the question.' })
  reformActions(@Root() root: CityAnswer, @Ctx() { load }: Context): Promise<ReformAction[]> {
    return load.nodes(root.reformActionIds);
  }

  @FieldResolver(() => [Boundary], { description: 'Boundaries that touch the question.' })
  boundaries(@Root() root: CityAnswer, @Ctx() { load }: Context): Promise<Boundary[]> {
    return load.nodes(root.boundaryIds);
  }
}
