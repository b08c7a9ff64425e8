import 'reflect-metadata';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { assignmentsOfDuties } from '../../../graph-schema/queries/assignment.js';
import { departmentsOf } from '../../../graph-schema/queries/department.js';
import { clausesOfDuties, dutiesCount, dutiesCountAt, dutiesPage, dutiesPageAt } from '../../../graph-schema/queries/duty.js';
import { codingsOf } from '../../../graph-schema/queries/function-area.js';
import { mandatesOfFacts } from '../../../graph-schema/queries/mandate.js';
import type { Context } from '../../graphql/context.js';
import type { ReviewStatus as Status } from '../../../graph-schema/model/vocabulary.js';
import { ReviewStatus } from '../../graphql/vocabulary.js';
import { statusFilter, withStatus } from '../review/with-status.js';
import { PageArgs } from '../../graphql/page-arguments.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { Page } from '../../graphql/page.js';
import { givenList, givenText } from '../../graphql/given.js';
import { Assignment } from '../assignment/assignment.type.js';
import { Clause } from '../clause/clause.type.js';
import { Department } from '../department/department.type.js';
import { AreaCoding } from '../function-area/area-coding.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { atDate } from '../version/at-date.js';
import { mandatesAt } from '../version/versions-at.js';
import { DutyFilter } from './duty-filter.js';
import { Duty, DutyConnection } from './duty.type.js';

@Resolver(() => Duty)
export class DutyResolver {
  @Query(() => Duty, { nullable: true })
  async duty(@Arg('id', () => ID) id: string, @Ctx() { load }: Context): Promise<Duty | null> {
    return labelOfId(id) === 'Duty' ? load.node<Duty>(id) : null;
  }

  @Query(() => DutyConnection, { description: 'By city, department and ordinal.' })
  async duties(
    @Arg('filter', () => DutyFilter, { nullable: true }) filter: DutyFilter | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Duty>> {
    const parameters = {
      cities: givenList('filter.cities', filter?.cities),
      departments: givenList('filter.departments', filter?.departments),
      areas: givenList('filter.areas', filter?.areas),
      roles: givenList('filter.roles', filter?.roles),
      text: givenText('filter.text', filter?.text),
    };
    if (asOf == null) return new Page(context, { page: dutiesPage, count: dutiesCount, parameters }, page);
    const mandates = await mandatesAt(context.store, asOf, parameters.cities);
    return new Page(context, { page: dutiesPageAt, count: dutiesCountAt, parameters: { ...parameters, mandates } }, page);
  }

  @FieldResolver(() => Department, { description: 'The department that holds it.' })
  department(@Root() root: Duty, @Ctx() { load }: Context): Promise<Department> {
    return load.need(departmentsOf, root.id);
  }

  @FieldResolver(() => Mandate, { description: 'The mandate it stands in.' })
  mandate(@Root() root: Duty, @Ctx() { load }: Context): Promise<Mandate> {
    return load.need(mandatesOfFacts, root.id);
  }

  @FieldResolver(() => [Clause], { description: 'Its predicates, in the order of the text.' })
  clauses(@Root() root: Duty, @Ctx() { load }: Context): Promise<Clause[]> {
    return load.many(clausesOfDuties, root.id);
  }

  @FieldResolver(() => [AreaCoding], { description: 'The primary one first.' })
  areas(@Root() root: Duty, @Ctx() { load }: Context): Promise<AreaCoding[]> {
    return load.many(codingsOf, root.id);
  }

  @FieldResolver(() => [Assignment], { description: 'Best first; see assignmentsGap for why there is none.' })
  assignments(
    @Root() root: Duty,
    @Ctx() context: Context,
    @Arg('reviewStatus', () => [ReviewStatus], { nullable: true, description: statusFilter }) reviewStatus?: Status[] | null,
  ): Promise<Assignment[]> {
    return withStatus(context, context.load.many(assignmentsOfDuties, root.id) as unknown as Promise<Assignment[]>, reviewStatus);
  }
}
