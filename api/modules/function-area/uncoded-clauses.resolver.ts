import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { uncodedClausesOfDepartments, uncodedDivisionClausesOfDepartments } from '../../../graph-schema/queries/area-usage.js';
import type { Context } from '../../graphql/context.js';
import { Clause } from '../clause/clause.type.js';
import { Department } from '../department/department.type.js';
import { DivisionClause } from '../division-clause/division-clause.type.js';

/** What of a department's latest mandate belongs to no function area. */
@Resolver(() => Department)
export class UncodedClausesResolver {
  @FieldResolver(() => [Clause], { description: 'The clauses of its duties that no rule of the codebook fits, in the order of the text.' })
  uncodedClauses(@Root() root: Department, @Ctx() { load }: Context): Promise<Clause[]> {
    return load.many(uncodedClausesOfDepartments, root.id);
  }

  @FieldResolver(() => [DivisionClause], { description: 'What is printed under its divisions that no rule of the codebook fits.' })
  uncodedDivisionClauses(@Root() root: Department, @Ctx() { load }: Context): Promise<DivisionClause[]> {
    return load.many(uncodedDivisionClausesOfDepartments, root.id);
  }
}
