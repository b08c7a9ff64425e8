import type { ReformKind } from '../../../lib/gql/operations';
import type { GraphContents } from './read-graph';

export interface ReformCount {
  area: string;
  cityCode: string;
  kinds: Map<ReformKind, number>;
}

/** How many reform items of each kind are coded to an area, per city; only where there are any. */
export function reformCounts({ areas }: GraphContents): ReformCount[] {
  return areas.flatMap((area) => {
    const cities = new Map<string, ReformCount>();
    for (const { kind, department } of area.reformActions) {
      const count = cities.get(department.city.code) ?? { area: area.id, cityCode: department.city.code, kinds: new Map() };
      count.kinds.set(kind, (count.kinds.get(kind) ?? 0) + 1);
      cities.set(department.city.code, count);
    }
    return [...cities.values()].sort((a, b) => (a.cityCode < b.cityCode ? -1 : 1));
  });
}
