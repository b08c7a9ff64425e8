import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { assignmentsOfDuties } from '../../../graph-schema/queries/assignment.js';
import type { Context } from '../../graphql/context.js';
import { Assignment } from '../assignment/assignment.type.js';
import { Clause } from '../clause/clause.type.js';
import { Duty } from '../duty/duty.type.js';
import { HandledDuty } from './handled-duty.type.js';

@Resolver(() => HandledDuty)
export class HandledDutyResolver {
  @FieldResolver(() => Duty, { description: 'The duty.' })
  async duty(@Root() root: HandledDuty, @Ctx() { load }: Context): Promise<Duty> {
    return (await load.node<Duty>(root.dutyId))!;
  }

  @FieldResolver(() => Clause, { nullable: true, description: 'The clause that answers; null where the whole duty does.' })
  async clause(@Root() root: HandledDuty, @Ctx() { load }: Context): Promise<Clause | null> {
    return root.clauseId ? load.node<Clause>(root.clauseId) : null;
  }

  @FieldResolver(() => [Assignment], { description: 'The divisions that hold the duty, best first.' })
  assignments(@Root() root: HandledDuty, @Ctx() { load }: Context): Promise<Assignment[]> {
    return load.many(assignmentsOfDuties, root.dutyId);
  }
}
