import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.js';
import { Clause } from '../clause/clause.type.js';
import { FunctionArea } from '../function-area/function-area.type.js';
import { AreaComparison } from './area-comparison.type.js';

@Resolver(() => AreaComparison)
export class AreaComparisonResolver {
  @FieldResolver(() => FunctionArea, { description: 'The area.' })
  async area(@Root() { fact }: AreaComparison, @Ctx() { load }: Context): Promise<FunctionArea> {
    return (await load.node<FunctionArea>(fact.area))!;
  }

  @FieldResolver(() => [Clause], { description: 'Clauses of the left side, in the order of the text.' })
  left(@Root() { fact }: AreaComparison, @Ctx() { load }: Context): Promise<Clause[]> {
    return load.nodes(fact.left);
  }

  @FieldResolver(() => [Clause], { description: 'Clauses of the right side, in the order of the text.' })
  right(@Root() { fact }: AreaComparison, @Ctx() { load }: Context): Promise<Clause[]> {
    return load.nodes(fact.right);
  }
}
