import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { divisionClausesOfAssignments, divisionsOfAssignments } from '../../../graph-schema/queries/assignment.js';
import { clausesOfAssignments, dutiesOfAssignments } from '../../../graph-schema/queries/duty.js';
import type { ReviewStatus as Status } from '../../../graph-schema/model/vocabulary.js';
import type { Context } from '../../graphql/context.js';
import { ReviewStatus } from '../../graphql/vocabulary.js';
import { Clause } from '../clause/clause.type.js';
import { Division } from '../division/division.type.js';
import { DivisionClause } from '../division-clause/division-clause.type.js';
import { Duty } from '../duty/duty.type.js';
import { reviewStatusOf } from '../review/review-status-of.js';
import { Assignment } from './assignment.type.js';

@Resolver(() => Assignment)
export class AssignmentResolver {
  @FieldResolver(() => Duty, { description: 'The duty.' })
  duty(@Root() root: Assignment, @Ctx() { load }: Context): Promise<Duty> {
    return load.need(dutiesOfAssignments, root.id);
  }

  @FieldResolver(() => Clause, { nullable: true, description: 'The clause it is about; null where it is about the whole duty.' })
  clause(@Root() root: Assignment, @Ctx() { load }: Context): Promise<Clause | null> {
    return load.one(clausesOfAssignments, root.id);
  }

  @FieldResolver(() => DivisionClause, {
    nullable: true,
    description: "The sentence under the division's name that it goes by; null where it goes by the division's name or activity.",
  })
  divisionClause(@Root() root: Assignment, @Ctx() { load }: Context): Promise<DivisionClause | null> {
    return load.one(divisionClausesOfAssignments, root.id);
  }

  @FieldResolver(() => Division, { description: 'The division.' })
  division(@Root() root: Assignment, @Ctx() { load }: Context): Promise<Division> {
    return load.need(divisionsOfAssignments, root.id);
  }

  @FieldResolver(() => ReviewStatus, { description: 'What people have judged of it; UNREVIEWED where a sentence states it.' })
  reviewStatus(@Root() root: Assignment, @Ctx() context: Context): Promise<Status> {
    return reviewStatusOf(context, root.id);
  }
}
