import 'reflect-metadata';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { countedClauses } from '../../../data/compare/comparable-mandate.js';
import { clausesByArea } from '../../../data/compare/compare-areas.js';
import { allFunctionAreas } from '../../../graph-schema/queries/function-area.js';
import { BadInput } from '../../graphql/bad-input.js';
import type { Context } from '../../graphql/context.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { findDepartment } from '../department/find-department.js';
import { atDate } from '../version/at-date.js';
import { AreaProfile } from './area-profile.type.js';
import { readVersionOf } from './read-comparable.js';

/** More do not fit beside each other. */
const mostDepartments = 4;

@Resolver(() => AreaProfile)
export class AreaProfileResolver {
  @Query(() => AreaProfile, { description: 'How the clauses of one to four departments spread over the function areas.' })
  async areaProfile(
    @Arg('departments', () => [ID], { description: 'Ids of one to four departments.' }) departments: string[],
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<AreaProfile> {
    if (departments.length === 0 || departments.length > mostDepartments)
      throw new BadInput('departments', `Give one to ${mostDepartments} departments, not ${departments.length}.`);
    const versions = await Promise.all(
      departments.map(async (id) => {
        const department = await findDepartment(context, { id, asOf });
        if (department === null) throw new BadInput('departments', `${id} is not a department of the atlas.`);
        return readVersionOf(context, department);
      }),
    );
    const spread = versions.map(({ mandate }) => clausesByArea(mandate));
    const codebook = await context.store.read(allFunctionAreas);
    return {
      departments: versions.map(({ department, mandate }) => {
        const clauses = countedClauses(mandate);
        return { department, clauses: clauses.length, uncodedClauses: clauses.filter(({ area }) => area === null).length };
      }),
      areas: codebook
        .map(({ node }) => ({ area: node, clauses: spread.map((areas) => areas.get(node.id)?.length ?? 0) }))
        .filter(({ clauses }) => clauses.some((count) => count > 0)),
    };
  }
}
