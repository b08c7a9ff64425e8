import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { evidenceOf } from '../../../graph-schema/queries/evidence.js';
import type { Context } from '../../graphql/context.js';
import { Clause } from '../clause/clause.type.js';
import { Duty } from '../duty/duty.type.js';
import { Evidence } from '../evidence/evidence.type.js';
import { ReformAction } from '../reform-action/reform-action.type.js';
import { Alignment } from './alignment.type.js';
import { ComparisonGap } from './comparison-gap.type.js';

@Resolver(() => ComparisonGap)
export class ComparisonGapResolver {
  @FieldResolver(() => Duty, { nullable: true, description: 'The duty that has no answer, or whose clause has none.' })
  async duty(@Root() { fact }: ComparisonGap, @Ctx() { load }: Context): Promise<Duty | null> {
    return fact.dutyId === null ? null : load.node<Duty>(fact.dutyId);
  }

  @FieldResolver(() => Clause, { nullable: true, description: 'The clause that has no answer; null for a whole duty.' })
  async clause(@Root() { fact }: ComparisonGap, @Ctx() { load }: Context): Promise<Clause | null> {
    return fact.clauseId === null ? null : load.node<Clause>(fact.clauseId);
  }

  @FieldResolver(() => ReformAction, { nullable: true, description: 'The reform item that has no answer.' })
  async reformAction(@Root() { fact }: ComparisonGap, @Ctx() { load }: Context): Promise<ReformAction | null> {
    return fact.reformActionId === null ? null : load.node<ReformAction>(fact.reformActionId);
  }

  @FieldResolver(() => Alignment, { nullable: true, description: 'The pair that a person should look at; for NOT_REVIEWED alone.' })
  candidate(@Root() { fact }: ComparisonGap): Alignment | null {
    return fact.candidate;
  }

  @FieldResolver(() => [Evidence], {
    description:
      'The sentences on the side that lacks it which were found instead: of reform items, boundaries, or of the missing section. Empty where nothing was found.',
  })
  async evidence(@Root() { fact }: ComparisonGap, @Ctx() { load }: Context): Promise<Evidence[]> {
    return (await Promise.all(fact.evidenceOf.map((id) => load.many(evidenceOf, id)))).flat();
  }
}
