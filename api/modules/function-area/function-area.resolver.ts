import 'reflect-metadata';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  allFunctionAreas,
  allFunctionFields,
  childrenOfAreas,
  clausesOfAreas,
  divisionClausesOfAreas,
  dutiesOfAreas,
  functionAreasByCode,
  parentsOfAreas,
  reformActionsOfAreas,
} from '../../../graph-schema/queries/function-area.js';
import { cofogTitles } from '../../../graph-schema/codebook/cofog.js';
import type { Context } from '../../graphql/context.js';
import { Clause } from '../clause/clause.type.js';
import { DivisionClause } from '../division-clause/division-clause.type.js';
import { Duty } from '../duty/duty.type.js';
import { ReformAction } from '../reform-action/reform-action.type.js';
import { AreaExample, AreaExclusion, CofogPlace } from './area-scope.type.js';
import { usageOf } from './area-usage.js';
import { AreaUsage } from './area-usage.type.js';
import { FunctionArea } from './function-area.type.js';

@Resolver(() => FunctionArea)
export class FunctionAreaResolver {
  @Query(() => [FunctionArea], { description: 'The areas that clauses are coded to, in the order of the codebook.' })
  async functionAreas(@Ctx() { store }: Context): Promise<FunctionArea[]> {
    return (await store.read(allFunctionAreas)).map((row) => row.node);
  }

  @Query(() => [FunctionArea], { description: 'The broad fields of the codebook, in its order; their children are the areas.' })
  async functionFields(@Ctx() { store }: Context): Promise<FunctionArea[]> {
    return (await store.read(allFunctionFields)).map((row) => row.node);
  }

  @Query(() => FunctionArea, { nullable: true, description: 'A field or an area by its code.' })
  functionArea(@Arg('code', () => String) code: string, @Ctx() { load }: Context): Promise<FunctionArea | null> {
    return load.one(functionAreasByCode, code);
  }

  @FieldResolver(() => FunctionArea, {
    nullable: true,
    description: 'The field it stands under, or the area it is a part of; null for a field.',
  })
  parent(@Root() root: FunctionArea, @Ctx() { load }: Context): Promise<FunctionArea | null> {
    return load.one(parentsOfAreas, root.id);
  }

  @FieldResolver(() => [FunctionArea], { description: 'The areas of a field, or the parts of an area, in the order of the codebook.' })
  children(@Root() root: FunctionArea, @Ctx() { load }: Context): Promise<FunctionArea[]> {
    return load.many(childrenOfAreas, root.id);
  }

  @FieldResolver(() => [AreaExclusion], { description: 'What does not belong to it, and where that stands; empty for a field.' })
  excludes(@Root() root: FunctionArea): AreaExclusion[] {
    return root.excludes.map((what, index) => ({ what, see: root.excludesSee[index] ?? '' }));
  }

  @FieldResolver(() => AreaExample, { nullable: true, description: 'A sentence of the kind; null for a field.' })
  example(@Root() root: FunctionArea): AreaExample | null {
    return root.exampleText ? { text: root.exampleText, source: root.exampleSource ?? null } : null;
  }

  @FieldResolver(() => CofogPlace, { nullable: true, description: 'Where it lies in COFOG; null for the residual area.' })
  cofog(@Root() { cofogGroup, cofogMatch }: FunctionArea): CofogPlace | null {
    return cofogGroup && cofogMatch ? { group: cofogGroup, title: cofogTitles.get(cofogGroup) ?? '', match: cofogMatch } : null;
  }

  @FieldResolver(() => [AreaUsage], {
    description:
      'By city, how much of its latest mandates is about the area (a field: about its areas). Rests on inferred codings. Empty for the residual area, which is never counted.',
  })
  usage(@Root() root: FunctionArea, @Ctx() context: Context): Promise<AreaUsage[]> {
    return root.residual ? Promise.resolve([]) : usageOf(root, context);
  }

  @FieldResolver(() => [Clause], { description: 'The clauses of duties coded to it, by city, department and duty. Codings are inferred.' })
  clauses(@Root() root: FunctionArea, @Ctx() { load }: Context): Promise<Clause[]> {
    return load.many(clausesOfAreas, root.id);
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
