import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReviewStatus as Status } from '../../../graph-schema/model/vocabulary.js';
import type { Context } from '../../graphql/context.js';
import { ReviewStatus } from '../../graphql/vocabulary.js';
import { Clause } from '../clause/clause.type.js';
import { Duty } from '../duty/duty.type.js';
import { Alignment } from './alignment.type.js';
import { reviewStatusOf } from './review-status-of.js';

@Resolver(() => Alignment)
export class AlignmentResolver {
  @FieldResolver(() => Duty, { description: 'The duty on the left.' })
  async leftDuty(@Root() { left }: Alignment, @Ctx() { load }: Context): Promise<Duty> {
    return (await load.node<Duty>(left.dutyId))!;
  }

  @FieldResolver(() => Duty, { description: 'The duty on the right.' })
  async rightDuty(@Root() { right }: Alignment, @Ctx() { load }: Context): Promise<Duty> {
    return (await load.node<Duty>(right.dutyId))!;
  }

  @FieldResolver(() => Clause, { nullable: true, description: 'The clause on the left; null for a whole-duty match.' })
  async leftClause(@Root() { left }: Alignment, @Ctx() { load }: Context): Promise<Clause | null> {
    return left.clauseId === null ? null : load.node<Clause>(left.clauseId);
  }

  @FieldResolver(() => Clause, { nullable: true, description: 'The clause on the right; null for a whole-duty match.' })
  async rightClause(@Root() { right }: Alignment, @Ctx() { load }: Context): Promise<Clause | null> {
    return right.clauseId === null ? null : load.node<Clause>(right.clauseId);
  }

  @FieldResolver(() => ReviewStatus, { description: 'What people have judged of it.' })
  reviewStatus(@Root() root: Alignment, @Ctx() context: Context): Promise<Status> {
    return reviewStatusOf(context, root);
  }
}
