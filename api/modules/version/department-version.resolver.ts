import 'reflect-metadata';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.js';
import { givenList } from '../../graphql/given.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { Department } from '../department/department.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { DepartmentVersion } from './department-version.type.js';
import { versionsAt } from './versions-at.js';

@Resolver(() => DepartmentVersion)
export class DepartmentVersionResolver {
  @Query(() => [DepartmentVersion], {
    description: 'Which version of its mandate each department had at a date (the latest where it is left out), by city.',
  })
  async versions(
    @Arg('asOf', () => PartialDate, { nullable: true }) asOf: string | null | undefined,
    @Arg('cities', () => [String], { nullable: true, description: 'GB/T 2260 codes, or names (the beginning is enough).' })
    cities: string[] | null | undefined,
    @Ctx() { store, load }: Context,
  ): Promise<DepartmentVersion[]> {
    const versions = await versionsAt(store, asOf ?? null, givenList('cities', cities));
    load.count(versions.length);
    return versions;
  }

  @FieldResolver(() => Department, { description: 'The department.' })
  async department(@Root() root: DepartmentVersion, @Ctx() { load }: Context): Promise<Department> {
    return (await load.node<Department>(root.departmentId))!;
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The version.' })
  async mandate(@Root() root: DepartmentVersion, @Ctx() { load }: Context): Promise<Mandate | null> {
    return root.mandateId === null ? null : load.node<Mandate>(root.mandateId);
  }
}
