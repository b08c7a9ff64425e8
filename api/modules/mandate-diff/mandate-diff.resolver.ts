import 'reflect-metadata';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root, type ClassType } from 'type-graphql';
import { labelOfId } from '../../../graph-schema/model/identity.js';
import { BadInput } from '../../graphql/bad-input.js';
import type { Context } from '../../graphql/context.js';
import { Clause } from '../clause/clause.type.js';
import { StaffQuota } from '../department/staff-quota.type.js';
import { Division } from '../division/division.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { diffMandates } from './diff-mandates.js';
import { ClauseChange, DivisionChange, MandateDiff, QuotaChange } from './mandate-diff.type.js';

@Resolver(() => MandateDiff)
export class MandateDiffResolver {
  @Query(() => MandateDiff, { description: 'What became of an older version of a mandate in a newer one. Inferred from both texts.' })
  async mandateDiff(
    @Arg('older', () => ID) older: string,
    @Arg('newer', () => ID) newer: string,
    @Ctx() context: Context,
  ): Promise<MandateDiff> {
    for (const [argument, id] of [
      ['older', older],
      ['newer', newer],
    ] as const) {
      if (labelOfId(id) !== 'Mandate' || !(await context.load.node(id)))
        throw new BadInput(argument, `${id} is not a mandate of the atlas.`);
    }
    return diffMandates(context, older, newer);
  }

  @FieldResolver(() => Mandate, { description: 'The older version.' })
  async older(@Root() root: MandateDiff, @Ctx() { load }: Context): Promise<Mandate> {
    return (await load.node<Mandate>(root.olderId))!;
  }

  @FieldResolver(() => Mandate, { description: 'The newer version.' })
  async newer(@Root() root: MandateDiff, @Ctx() { load }: Context): Promise<Mandate> {
    return (await load.node<Mandate>(root.newerId))!;
  }
}

/** Both sides of a change: null where one is missing. */
function sidesOf<C extends { olderId: string | null; newerId: string | null }, N extends { id: string }>(
  change: ClassType<C>,
  node: ClassType<N>,
) {
  @Resolver(() => change)
  class SidesResolver {
    @FieldResolver(() => node, { nullable: true, description: 'In the older version.' })
    async older(@Root() root: C, @Ctx() { load }: Context): Promise<N | null> {
      return root.olderId === null ? null : load.node<N>(root.olderId);
    }

    @FieldResolver(() => node, { nullable: true, description: 'In the newer version.' })
    async newer(@Root() root: C, @Ctx() { load }: Context): Promise<N | null> {
      return root.newerId === null ? null : load.node<N>(root.newerId);
    }
  }
  return SidesResolver;
}

export const changeSidesResolvers = [sidesOf(ClauseChange, Clause), sidesOf(DivisionChange, Division), sidesOf(QuotaChange, StaffQuota)];
