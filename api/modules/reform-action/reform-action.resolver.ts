import 'reflect-metadata';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { departmentsOf } from '../../../graph-schema/queries/department.js';
import { codingsOf } from '../../../graph-schema/queries/function-area.js';
import {
  exceptionsOfReformActions,
  extentsOfReformActions,
  recipientsOfReformActions,
  reformActionsCount,
  reformActionsCountAt,
  reformActionsPage,
  reformActionsPageAt,
  sourcesOfReformActions,
} from '../../../graph-schema/queries/reform-action.js';
import { mandatesOfFacts } from '../../../graph-schema/queries/mandate.js';
import type { Context } from '../../graphql/context.js';
import { givenList, givenText } from '../../graphql/given.js';
import { PageArgs } from '../../graphql/page-arguments.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { Page } from '../../graphql/page.js';
import { Body } from '../body/body.type.js';
import { Department } from '../department/department.type.js';
import { AreaCoding } from '../function-area/area-coding.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { atDate } from '../version/at-date.js';
import { mandatesAt } from '../version/versions-at.js';
import { ReformActionFilter } from './reform-action-filter.js';
import { ReformAction, ReformActionConnection } from './reform-action.type.js';
import { ReformLimit } from './reform-limit.type.js';

@Resolver(() => ReformAction)
export class ReformActionResolver {
  @Query(() => ReformActionConnection, { description: 'By city, department, kind and ordinal.' })
  async reformActions(
    @Arg('filter', () => ReformActionFilter, { nullable: true }) filter: ReformActionFilter | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<ReformAction>> {
    const parameters = {
      cities: givenList('filter.cities', filter?.cities),
      departments: givenList('filter.departments', filter?.departments),
      kinds: givenList('filter.kinds', filter?.kinds),
      areas: givenList('filter.areas', filter?.areas),
      text: givenText('filter.text', filter?.text),
    };
    if (asOf == null) return new Page(context, { page: reformActionsPage, count: reformActionsCount, parameters }, page);
    const mandates = await mandatesAt(context.store, asOf, parameters.cities);
    return new Page(context, { page: reformActionsPageAt, count: reformActionsCountAt, parameters: { ...parameters, mandates } }, page);
  }

  @FieldResolver(() => [Body], { description: 'Who receives the duty.' })
  recipients(@Root() root: ReformAction, @Ctx() { load }: Context): Promise<Body[]> {
    return load.many(recipientsOfReformActions, root.id);
  }

  @FieldResolver(() => [Body], { description: 'Who gives the duty.' })
  sources(@Root() root: ReformAction, @Ctx() { load }: Context): Promise<Body[]> {
    return load.many(sourcesOfReformActions, root.id);
  }

  @FieldResolver(() => [ReformLimit], {
    description: 'What part of the power it is about, where and on what condition, as far as its words say; in their order.',
  })
  extents(@Root() root: ReformAction, @Ctx() { load }: Context): Promise<ReformLimit[]> {
    return load.many(extentsOfReformActions, root.id);
  }

  @FieldResolver(() => [ReformLimit], { description: 'What its words leave out: 除…外.' })
  exceptions(@Root() root: ReformAction, @Ctx() { load }: Context): Promise<ReformLimit[]> {
    return load.many(exceptionsOfReformActions, root.id);
  }

  @FieldResolver(() => Department, { description: 'The department whose mandate holds it.' })
  department(@Root() root: ReformAction, @Ctx() { load }: Context): Promise<Department> {
    return load.need(departmentsOf, root.id);
  }

  @FieldResolver(() => Mandate, { description: 'The mandate it stands in.' })
  mandate(@Root() root: ReformAction, @Ctx() { load }: Context): Promise<Mandate> {
    return load.need(mandatesOfFacts, root.id);
  }

  @FieldResolver(() => [AreaCoding], { description: 'The primary one first.' })
  areas(@Root() root: ReformAction, @Ctx() { load }: Context): Promise<AreaCoding[]> {
    return load.many(codingsOf, root.id);
  }
}
