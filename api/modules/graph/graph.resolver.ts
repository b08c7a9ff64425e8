import 'reflect-metadata';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { entityKindLabels, type EntityKind as Kind } from '../../../graph-schema/model/entity-kind.js';
import { graphLabels } from '../../../graph-schema/queries/graph-labels.js';
import { neighbourhoodNodes, overviewNodes, overviewNodesAt } from '../../../graph-schema/queries/graph.js';
import { BadInput } from '../../graphql/bad-input.js';
import type { Context } from '../../graphql/context.js';
import { givenList } from '../../graphql/given.js';
import { PartialDate } from '../../graphql/partial-date.js';
import { pageSize } from '../../graphql/page.js';
import { EntityKind } from '../../graphql/vocabulary.js';
import { atDate } from '../version/at-date.js';
import { mandatesAt } from '../version/versions-at.js';
import { draw } from './draw.js';
import { Neighbourhood } from './neighbourhood.type.js';

const overviewSize = 2000;
const neighbourhoodSize = 300;
const defaultSize = 100;

@Resolver()
export class GraphResolver {
  @Query(() => Neighbourhood, {
    description: `The first picture: whole departments with their divisions and duties, and the areas that these or their reform items are coded to. At most ${overviewSize} nodes.`,
  })
  async overview(
    @Arg('cities', () => [String], {
      nullable: true,
      description: 'GB/T 2260 codes, or names (the beginning is enough); all where it is left out or empty.',
    })
    cities: string[] | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: atDate }) asOf: string | null | undefined,
    @Ctx() { store, load }: Context,
  ): Promise<Neighbourhood> {
    const parameters = { cities: givenList('cities', cities), cap: overviewSize + 1 };
    const rows =
      asOf == null
        ? await store.read(overviewNodes, parameters)
        : await store.read(overviewNodesAt, { ...parameters, mandates: await mandatesAt(store, asOf, parameters.cities) });
    load.count(rows.length);
    return draw(rows, overviewSize);
  }

  @Query(() => Neighbourhood, { description: 'Some nodes and what is around them.' })
  async neighbourhood(
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('depth', () => Int, { nullable: true, description: 'How many steps, 1 to 3; 1 where it is left out.' })
    depth: number | null | undefined,
    @Arg('kinds', () => [EntityKind], {
      nullable: true,
      description: 'Step only to nodes of these kinds; all where it is left out or empty.',
    })
    kinds: Kind[] | null | undefined,
    @Arg('first', () => Int, {
      nullable: true,
      description: `At most so many nodes, 1 to ${neighbourhoodSize}; ${defaultSize} where it is left out.`,
    })
    first: number | null | undefined,
    @Ctx() { store, load }: Context,
  ): Promise<Neighbourhood> {
    const steps = depth ?? 1;
    if (steps < 1 || steps > 3) throw new BadInput('depth', `depth must be between 1 and 3, not ${steps}.`);
    const size = pageSize(first, defaultSize, neighbourhoodSize);
    if (ids.length > neighbourhoodSize) throw new BadInput('ids', `ids has more than ${neighbourhoodSize} items.`);
    const chosen = kinds?.length ? new Set<string>(kinds.map((kind) => entityKindLabels[kind])) : null;
    const labels = graphLabels.filter((label) => !chosen || chosen.has(label));
    const rows = await store.read(neighbourhoodNodes, { ids: [...new Set(ids)], depth: steps, labels, cap: size + 1 });
    load.count(rows.length);
    return draw(rows, size);
  }
}
