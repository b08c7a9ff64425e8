import { countsOfCities, primaryCounts, type CountedLabel } from '../../../graph-schema/queries/area-usage.js';
import { allCities } from '../../../graph-schema/queries/city.js';
import { childrenOfAreas } from '../../../graph-schema/queries/function-area.js';
import type { Context } from '../../graphql/context.js';
import type { AreaUsage } from './area-usage.type.js';
import type { FunctionArea } from './function-area.type.js';

/** How much of each city's mandates is about an area or, for a field, about the areas below it; cities by their codes, those without mandates left out. */
export async function usageOf(area: FunctionArea, context: Context): Promise<AreaUsage[]> {
  const areas = await below(area, context);
  const usage = await Promise.all((await citiesOf(context)).map((city) => usageIn(city, areas, context)));
  return usage.filter(({ duties, reformActions }) => duties.total > 0 || reformActions.total > 0);
}

const cities = new WeakMap<Context, Promise<string[]>>();

/** Ids of all cities, asked for once in an operation. */
function citiesOf(context: Context): Promise<string[]> {
  const known = cities.get(context) ?? context.store.read(allCities).then((rows) => rows.map(({ node }) => node.id));
  cities.set(context, known);
  return known;
}

/** Ids of the area and of all that stand below it. */
async function below(area: FunctionArea, context: Context): Promise<string[]> {
  const children = await context.load.many(childrenOfAreas, area.id);
  return [area.id, ...(await Promise.all(children.map((child) => below(child, context)))).flat()];
}

async function usageIn(city: string, areas: readonly string[], { load }: Context): Promise<AreaUsage> {
  const share = async (label: CountedLabel) => {
    const [all, ...coded] = await Promise.all([
      load.one(countsOfCities[label], city),
      ...areas.map(async (area) => (await load.many(primaryCounts[label], area)).find(({ id }) => id === city)),
    ]);
    return { coded: coded.reduce((sum, each) => sum + (each?.number ?? 0), 0), total: all?.number ?? 0 };
  };
  const [duties, clauses, divisionClauses, reformActions] = await Promise.all([
    share('Duty'),
    share('Clause'),
    share('DivisionClause'),
    share('ReformAction'),
  ]);
  return { id: city, duties, clauses, divisionClauses, reformActions };
}
