import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.js';
import { DivisionClause } from '../division-clause/division-clause.type.js';
import { HandledDivisionClause } from './handled-division-clause.type.js';

@Resolver(() => HandledDivisionClause)
export class HandledDivisionClauseResolver {
  @FieldResolver(() => DivisionClause, { description: 'The sentence.' })
  async clause(@Root() root: HandledDivisionClause, @Ctx() { load }: Context): Promise<DivisionClause> {
    return (await load.node<DivisionClause>(root.clauseId))!;
  }
}
