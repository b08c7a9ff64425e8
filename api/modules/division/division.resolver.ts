import 'reflect-metadata';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { activitiesOf } from '../../../graph-schema/queries/activity.js';
import { assignmentsOfDivisions } from '../../../graph-schema/queries/assignment.js';
import { departmentsOf, nameplatesOf } from '../../../graph-schema/queries/department.js';
import {
  clausesOfDivisions,
  colocatedWithDivisions,
  divisionsCount,
  divisionsCountAt,
  divisionsPage,
  divisionsPageAt,
} from '../../../graph-schema/queries/division.js';
import { mandatesOfFacts } from '../../../graph-schema/queries/mandate.js';
import type { Context } from '../../graphql/context.js';
import type { ReviewStatus as Status } from '../../../graph-schema/model/vocabulary.js';
import { ReviewStatus } from '../../graphql/vocabulary.js';
import { statusFilter, withStatus } from '../review/with-status.js';
import { PageArgs } from '../../graphql/page-arguments.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { Page } from '../../graphql/page.js';
import { Activity } from '../activity/activity.type.js';
import { Assignment } from '../assignment/assignment.type.js';
import { Body } from '../body/body.type.js';
import { DivisionClause } from '../division-clause/division-clause.type.js';
import { Department } from '../department/department.type.js';
import { Nameplate } from '../department/nameplate.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { atDate } from '../version/at-date.js';
import { mandatesAt } from '../version/versions-at.js';
import { Division, DivisionConnection } from './division.type.js';

@Resolver(() => Division)
export class DivisionResolver {
  @Query(() => Division, { nullable: true })
  async division(@Arg('id', () => ID) id: string, @Ctx() { load }: Context): Promise<Division | null> {
    return labelOfId(id) === 'Division' ? load.node<Division>(id) : null;
  }

  @Query(() => DivisionConnection, { description: 'By department and ordinal; those known only in passing come last.' })
  async divisions(
    @Arg('department', () => ID, { nullable: true }) department: string | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Division>> {
    const parameters = { department: department ?? null };
    if (asOf == null) return new Page(context, { page: divisionsPage, count: divisionsCount, parameters }, page);
    const mandates = await mandatesAt(context.store, asOf);
    return new Page(context, { page: divisionsPageAt, count: divisionsCountAt, parameters: { ...parameters, mandates } }, page);
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

  @FieldResolver(() => Mandate, {
    nullable: true,
    description: 'The mandate that states it; null where it is known only from other documents.',
  })
  mandate(@Root() root: Division, @Ctx() { load }: Context): Promise<Mandate | null> {
    return load.one(mandatesOfFacts, root.id);
  }

  @FieldResolver(() => [Assignment], {
    description: "The department's duties it holds, best first; one for each sentence of its own that leads to a duty.",
  })
  assignments(
    @Root() root: Division,
    @Ctx() context: Context,
    @Arg('reviewStatus', () => [ReviewStatus], { nullable: true, description: statusFilter }) reviewStatus?: Status[] | null,
  ): Promise<Assignment[]> {
    return withStatus(context, context.load.many(assignmentsOfDivisions, root.id) as unknown as Promise<Assignment[]>, reviewStatus);
  }

  @FieldResolver(() => [Activity], { description: 'Activities that name it.' })
  activities(@Root() root: Division, @Ctx() { load }: Context): Promise<Activity[]> {
    return load.many(activitiesOf, root.id);
  }
}
