import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { assignmentsOfDivisionClauses } from '../../../graph-schema/queries/assignment.js';
import { divisionsOfClauses } from '../../../graph-schema/queries/division.js';
import { partiesOfClauses } from '../../../graph-schema/queries/duty.js';
import { codingsOf } from '../../../graph-schema/queries/function-area.js';
import type { Context } from '../../graphql/context.js';
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
  assignments(@Root() root: DivisionClause, @Ctx() { load }: Context): Promise<Assignment[]> {
    return load.many(assignmentsOfDivisionClauses, root.id);
  }
}
