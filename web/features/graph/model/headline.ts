import type { AtlasGraph } from './atlas-graph';
import { isAssignment } from './atlas-graph';
import { citiesOfAreas } from '../bridge/shared-areas';

export interface Headline {
  /** Of the cities whose division section was read: their divisions, and how many of them a duty is assigned to. */
  divisions: number;
  divisionsWithDuty: number;
  /** True where no sentence states any of those assignments. */
  allInferred: boolean;
  /** Areas of duties in more than one city, the filled ones, without the residual one. */
  sharedAreas: number;
  /** Areas in one city only, by city code. */
  onlyIn: Map<string, number>;
}

/** The numbers above the picture. `read` are the codes of the cities whose division section is in the source. */
export function headlineOf(graph: AtlasGraph, cities: readonly string[], read: ReadonlySet<string>): Headline {
  const divisions = graph.nodes.filter((node) => node.kind === 'DIVISION' && node.cityCode !== null && read.has(node.cityCode));
  const ids = new Set(divisions.map((node) => node.id));
  const assignments = graph.edges.filter((edge) => isAssignment(edge) && (ids.has(edge.source) || ids.has(edge.target)));
  const holders = new Set(assignments.flatMap((edge) => [edge.source, edge.target]).filter((id) => ids.has(id)));
  const areas = [...citiesOfAreas(graph).values()];
  return {
    divisions: divisions.length,
    divisionsWithDuty: holders.size,
    allInferred: assignments.every((edge) => edge.basis === 'INFERRED'),
    sharedAreas: areas.filter((of) => of.size > 1).length,
    onlyIn: new Map(cities.map((code) => [code, areas.filter((of) => of.size === 1 && of.has(code)).length])),
  };
}
