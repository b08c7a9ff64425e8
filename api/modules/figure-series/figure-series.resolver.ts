import 'reflect-metadata';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { figureSeries } from '../../../data/compare/figures/figure-series.js';
import { indicatorsOfDepartments } from '../../../graph-schema/queries/activity.js';
import type { Context } from '../../graphql/context.js';
import { Department } from '../department/department.type.js';
import { FigureSeries } from './figure-series.type.js';

@Resolver(() => Department)
export class FigureSeriesResolver {
  @FieldResolver(() => [FigureSeries], { description: 'Its figures by what they measure; each figure stands in exactly one series.' })
  async figureSeries(@Root() root: Department, @Ctx() { load }: Context): Promise<FigureSeries[]> {
    const indicators = await load.many(indicatorsOfDepartments, root.id);
    // a property that the source does not give is absent in the graph
    return figureSeries(
      indicators.map((one) => ({ ...one, unit: one.unit ?? null, comparator: one.comparator ?? null, period: one.period ?? null })),
    );
  }
}
