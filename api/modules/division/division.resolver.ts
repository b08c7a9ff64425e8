import 'reflect-metadata';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { activitiesOf } from '../../../graph-schema/queries/activity.js';
import { assignmentsOfDivisions } from '../../../graph-schema/queries/assignment.js';
import { departmentsOf, nameplatesOf } from '../../../graph-schema/queries/department.js';
import { clausesOfDivisions, colocatedWithDivisions, divisionsCount, divisionsPage } from '../../../graph-schema/queries/division.js';
import type { Context } from '../../graphql/context.js';
import { PageArgs } from '../../graphql/page-arguments.js';
import { Page } from '../../graphql/page.js';
import { Activity } from '../activity/activity.type.js';
import { Assignment } from '../assignment/assignment.type.js';
import { Body } from '../body/body.type.js';
import { DivisionClause } from '../division-clause/division-clause.type.js';
import { Department } from '../department/department.type.js';
import { Nameplate } from '../department/nameplate.type.js';
import { Division, DivisionConnection } from './division.type.js';

@Resolver(() => Division)
export class DivisionResolver {
  @Query(() => Division, { nullable: true })
  async division(@Arg('id', () => ID) id: string, @Ctx() { load }: Context): Promise<Division | null> {
    return labelOfId(id) === 'Division' ? load.node<Division>(id) : null;
  }

  @Query(() => DivisionConnection, { description: 'By department and ordinal; those known only in passing come last.' })
  divisions(
    @Arg('department', () => ID, { nullable: true }) department: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Page<Division> {
    return new Page(context, { page: divisionsPage, count: divisionsCount, parameters: { department: department ?? null } }, page);
  }

  @FieldResolver(() => [Nameplate], { description: 'Its second names.' })
  nameplates(@Root() root: Division, @Ctx() { load }: Context): Promise<Nameplate[]> {
    return load.many(nameplatesOf, root.id);
  }

  @FieldResolver(() => [Body], { description: 'Bodies that share its office (合署办公).' })
  colocatedWith(@Root() root: Division, @Ctx() { load }: Context): Promise<Body[]> {
    return load.many(colocatedWithDivisions, root.id);
  }

  @FieldResolver(() => Department, { description: 'The department it belongs to.' })
  department(@Root() root: Division, @Ctx() { load }: Context): Promise<Department> {
    return load.need(departmentsOf, root.id);
  }

  @FieldResolver(() => [DivisionClause], {
    description: 'What the document prints under its name, clause by clause; empty where it prints nothing.',
  })
  clauses(@Root() root: Division, @Ctx() { load }: Context): Promise<DivisionClause[]> {
    return load.many(clausesOfDivisions, root.id);
  }

  @FieldResolver(() => [Assignment], {
    description: "The department's duties it holds, best first; one for each sentence of its own that leads to a duty.",
  })
  assignments(@Root() root: Division, @Ctx() { load }: Context): Promise<Assignment[]> {
    return load.many(assignmentsOfDivisions, root.id);
  }

  @FieldResolver(() => [Activity], { description: 'Activities that name it.' })
  activities(@Root() root: Division, @Ctx() { load }: Context): Promise<Activity[]> {
    return load.many(activitiesOf, root.id);
  }
}
