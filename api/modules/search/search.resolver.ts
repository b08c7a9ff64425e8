import 'reflect-metadata';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { entityKindLabels, type EntityKind as Kind } from '../../../graph-schema/model/entity-kind.js';
import type { Context } from '../../graphql/context.js';
import { givenList } from '../../graphql/given.js';
import { PageArgs } from '../../graphql/page-arguments.js';
import { listMark, pageSize, readCursor, writeCursor } from '../../graphql/page.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { EntityKind } from '../../graphql/vocabulary.js';
import { atDate } from '../version/at-date.js';
import { searchGraph } from './search-graph.js';
import { SearchConnection } from './search-hit.type.js';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, { description: 'Whatever matches a text, best first.' })
  async search(
    @Arg('text', () => String) text: string,
    @Arg('kinds', () => [EntityKind], { nullable: true, description: 'Only these; all where it is left out or empty.' })
    kinds: Kind[] | null | undefined,
    @Arg('cities', () => [String], { nullable: true, description: 'GB/T 2260 codes or names; all where it is left out or empty.' })
    cities: string[] | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { store, load }: Context,
  ): Promise<SearchConnection> {
    const limit = pageSize(first);
    const labels = kinds?.length ? kinds.map((kind) => entityKindLabels[kind]) : null;
    const chosenCities = givenList('cities', cities);
    const list = listMark('search', { text, labels, cities: chosenCities, asOf: asOf ?? null });
    const skip = after == null ? 0 : readCursor(after, list);
    const { hits, totalCount } = await searchGraph(store, { text, labels, cities: chosenCities, asOf: asOf ?? null, skip, limit });
    load.count(hits.length);
    const end = skip + hits.length;
    return {
      nodes: hits,
      totalCount,
      pageInfo: { hasNextPage: end < totalCount, endCursor: hits.length > 0 ? writeCursor(end, list) : null },
    };
  }
}
