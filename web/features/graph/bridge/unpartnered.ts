import { isAssignment, isCoding, type AtlasGraph } from '../model/atlas-graph';
import type { BridgeCity } from './bridge-input';

/**
 * Divisions that hold no duty and duties that no division holds. Where a city's division section is missing nothing can
 * be said about its duties' holders: such a duty is unpartnered only when it has no area either.
 */
export function unpartnered(graph: AtlasGraph, cities: readonly BridgeCity[]): Set<string> {
  const assigned = new Set(graph.edges.filter(isAssignment).flatMap((edge) => [edge.source, edge.target]));
  const coded = new Set(graph.edges.filter(isCoding).flatMap((edge) => [edge.source, edge.target]));
  const unknown = new Set(cities.filter((city) => city.divisionsMissing !== null).map((city) => city.code));
  return new Set(
    graph.nodes
      .filter((node) => {
        const unread = node.cityCode !== null && unknown.has(node.cityCode);
        if (node.kind === 'DIVISION') return !assigned.has(node.id);
        if (node.kind === 'DUTY') return unread ? !coded.has(node.id) && !assigned.has(node.id) : !assigned.has(node.id);
        return false;
      })
      .map((node) => node.id),
  );
}
