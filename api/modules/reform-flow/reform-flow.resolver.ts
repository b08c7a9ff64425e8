import 'reflect-metadata';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { reformFlowRows, reformFlowRowsAt } from '../../../graph-schema/queries/reform-flow.js';
import type { Context } from '../../graphql/context.js';
import { givenList } from '../../graphql/given.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { atDate } from '../version/at-date.js';
import { mandatesAt } from '../version/versions-at.js';
import { FlowLink } from './flow-link.type.js';
import { linksOfRows } from './links-of-rows.js';

@Resolver(() => FlowLink)
export class ReformFlowResolver {
  @Query(() => [FlowLink], {
    description:
      'From what area, by what kind of action, to whom: one link a recipient. An item counts once, in its primary area. A city without a link may lack the section in its source: see gaps of its departments.',
  })
  async reformFlow(
    @Arg('cities', () => [String], {
      nullable: true,
      description: 'GB/T 2260 codes, or names (the beginning is enough); all where left out.',
    })
    cities: string[] | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Ctx() { store, load }: Context,
  ): Promise<FlowLink[]> {
    const parameters = { cities: givenList('cities', cities) };
    const rows =
      asOf == null
        ? await store.read(reformFlowRows, parameters)
        : await store.read(reformFlowRowsAt, { ...parameters, mandates: await mandatesAt(store, asOf, parameters.cities) });
    load.count(rows.length);
    return linksOfRows(rows);
  }
}
