import 'reflect-metadata';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  allFunctionAreas,
  divisionClausesOfAreas,
  dutiesOfAreas,
  reformActionsOfAreas,
} from '../../../graph-schema/queries/function-area.js';
import type { Context } from '../../graphql/context.js';
import { DivisionClause } from '../division-clause/division-clause.type.js';
import { Duty } from '../duty/duty.type.js';
import { ReformAction } from '../reform-action/reform-action.type.js';
import { FunctionArea } from './function-area.type.js';

@Resolver(() => FunctionArea)
export class FunctionAreaResolver {
  @Query(() => [FunctionArea], { description: 'The codebook, in its order.' })
  async functionAreas(@Ctx() { store }: Context): Promise<FunctionArea[]> {
    return (await store.read(allFunctionAreas)).map((row) => row.node);
  }

  @FieldResolver(() => [Duty], { description: 'The duties coded to it, by city, department and ordinal. Codings are inferred.' })
  duties(@Root() root: FunctionArea, @Ctx() { load }: Context): Promise<Duty[]> {
    return load.many(dutiesOfAreas, root.id);
  }

  @FieldResolver(() => [DivisionClause], { description: 'What documents print under divisions that is coded to it. Codings are inferred.' })
  divisionClauses(@Root() root: FunctionArea, @Ctx() { load }: Context): Promise<DivisionClause[]> {
    return load.many(divisionClausesOfAreas, root.id);
  }

  @FieldResolver(() => [ReformAction], { description: 'The reform items coded to it. Codings are inferred.' })
  reformActions(@Root() root: FunctionArea, @Ctx() { load }: Context): Promise<ReformAction[]> {
    return load.many(reformActionsOfAreas, root.id);
  }
}
