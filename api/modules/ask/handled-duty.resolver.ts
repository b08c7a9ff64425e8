import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { assignmentsOfDuties, divisionClausesOfAssignments } from '../../../graph-schema/queries/assignment.js';
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

  @FieldResolver(() => [Assignment], {
    description:
      'The divisions that hold the duty: first those by a sentence that answers the question, then what is stated, then the surest.',
  })
  async assignments(@Root() root: HandledDuty, @Ctx() { load }: Context): Promise<Assignment[]> {
    const assignments = await load.many<Assignment>(assignmentsOfDuties, root.dutyId);
    if (root.answeringIds.length === 0) return assignments;
    const places = await Promise.all(
      assignments.map(async ({ id }) => {
        const from = await load.one(divisionClausesOfAssignments, id);
        const place = from ? root.answeringIds.indexOf(from.id) : -1;
        return place < 0 ? Infinity : place;
      }),
    );
    return assignments
      .map((assignment, index) => ({ assignment, place: places[index]! }))
      .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
      .map(({ assignment }) => assignment);
  }
}
