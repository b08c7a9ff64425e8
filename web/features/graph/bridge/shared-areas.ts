import { isCoding, type AtlasGraph } from '../model/atlas-graph';
import { endsOfKinds } from '../model/ends-of-kinds';

/** Which cities' duties each area is coded to. The residual area is in no one's list: what anyone may hand down is not shared. */
export function citiesOfAreas(graph: AtlasGraph): Map<string, Set<string>> {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const cities = new Map(graph.nodes.filter((node) => node.kind === 'FUNCTION_AREA').map((node) => [node.id, new Set<string>()]));
  for (const edge of graph.edges.filter(isCoding)) {
    const [duty, area] = endsOfKinds(edge, byId, 'DUTY', 'FUNCTION_AREA') ?? [];
    if (duty?.cityCode && area && !area.residual) cities.get(area.id)!.add(duty.cityCode);
  }
  return cities;
}

/** Areas that duties of more than one city are coded to: the filled ones. */
export function sharedAreas(graph: AtlasGraph): Set<string> {
  return new Set([...citiesOfAreas(graph)].filter(([, cities]) => cities.size > 1).map(([area]) => area));
}
