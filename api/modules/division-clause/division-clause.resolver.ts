import 'reflect-metadata';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { assignmentsOfDivisionClauses } from '../../../graph-schema/queries/assignment.js';
import { divisionsOfClauses } from '../../../graph-schema/queries/division.js';
import { partiesOfClauses } from '../../../graph-schema/queries/duty.js';
import { codingsOf } from '../../../graph-schema/queries/function-area.js';
import type { Context } from '../../graphql/context.js';
import type { ReviewStatus as Status } from '../../../graph-schema/model/vocabulary.js';
import { ReviewStatus } from '../../graphql/vocabulary.js';
import { statusFilter, withStatus } from '../review/with-status.js';
import { Assignment } from '../assignment/assignment.type.js';
import { Body } from '../body/body.type.js';
import { Division } from '../division/division.type.js';
import { AreaCoding } from '../function-area/area-coding.type.js';
import { DivisionClause } from './division-clause.type.js';

@Resolver(() => DivisionClause)
export class DivisionClauseResolver {
  @FieldResolver(() => Division, { description: 'The division it is printed under.' })
  division(@Root() root: DivisionClause, @Ctx() { load }: Context): Promise<Division> {
    return load.need(divisionsOfClauses, root.id);
  }

  @FieldResolver(() => [Body], { description: 'The other bodies that it names.' })
  parties(@Root() root: DivisionClause, @Ctx() { load }: Context): Promise<Body[]> {
    return load.many(partiesOfClauses, root.id);
  }

  @FieldResolver(() => [AreaCoding], { description: 'The primary one first.' })
  areas(@Root() root: DivisionClause, @Ctx() { load }: Context): Promise<AreaCoding[]> {
    return load.many(codingsOf, root.id);
  }

  @FieldResolver(() => [Assignment], {
    description: "The department's duties that it leads to, best first; none where no duty fits.",
  })
  assignments(
    @Root() root: DivisionClause,
    @Ctx() context: Context,
    @Arg('reviewStatus', () => [ReviewStatus], { nullable: true, description: statusFilter }) reviewStatus?: Status[] | null,
  ): Promise<Assignment[]> {
    return withStatus(context, context.load.many(assignmentsOfDivisionClauses, root.id) as unknown as Promise<Assignment[]>, reviewStatus);
  }
}
