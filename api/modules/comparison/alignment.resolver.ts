import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { LoadedAlignment } from '../../../data/compare/align-comparable.js';
import { verdictOf } from '../../../data/compare/judged-alignments.js';
import type { MatchRelation as Relation, ReviewStatus as Status } from '../../../graph-schema/model/vocabulary.js';
import type { Context } from '../../graphql/context.js';
import { MatchRelation, ReviewStatus } from '../../graphql/vocabulary.js';
import { Clause } from '../clause/clause.type.js';
import { Duty } from '../duty/duty.type.js';
import { judgedOf, reviewStatusOf } from '../review/review-status-of.js';
import { Alignment } from './alignment.type.js';

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
  reviewStatus(@Root() { id, relation }: Alignment, @Ctx() context: Context): Promise<Status> {
    return reviewStatusOf(context, id, relation);
  }

  @FieldResolver(() => MatchRelation, {
    nullable: true,
    description: 'What people say it is; null where nobody has judged it, where they differ, or where they say that it is no relation.',
  })
  async judgedRelation(@Root() { id, relation }: Alignment, @Ctx() context: Context): Promise<Relation | null> {
    const judged = await judgedOf(context, id, relation);
    return judged.relation === 'NONE' ? null : judged.relation;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the two are taken to answer each other: as people have judged, else as suggested. What is only related does not.',
  })
  async answers(@Root() alignment: Alignment, @Ctx() context: Context): Promise<boolean> {
    const { id, relation } = alignment;
    return verdictOf(alignment as unknown as LoadedAlignment, new Map([[id, await judgedOf(context, id, relation)]])) === 'ANSWERS';
  }
}
