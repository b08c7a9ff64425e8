import { edgeKinds, isAssignment, type AtlasEdge, type AtlasGraph, type AtlasNode } from '../model/atlas-graph';
import { endsOfKinds } from '../model/ends-of-kinds';

export interface Folded extends AtlasGraph {
  /** Links of the graph that the folded picture does not draw one by one. */
  hiddenEdges: number;
}

/** Id of the chip that stands for a city's duties of one area, and back. */
export const foldId = (area: string, cityCode: string) => `fold:${cityCode}:${area}`;
export const areaOfFold = (id: string): string | null => (id.startsWith('fold:') ? id.slice(id.indexOf(':', 5) + 1) : null);

/**
 * Puts one chip in the place of each city's duties with the same main area, and of the divisions that hold only such
 * duties. Areas in `open` keep theirs; duties without a main area stay as they are.
 */
export function foldByArea(graph: AtlasGraph, open: ReadonlySet<string>, label: (duties: number, divisions: number) => string): Folded {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const foldOf = new Map<string, string>();
  const areas = new Map<string, { area: AtlasNode; cityCode: string; duties: string[]; divisions: string[] }>();
  for (const edge of graph.edges) {
    if (edge.kind !== edgeKinds.primaryCoding) continue;
    const [duty, area] = endsOfKinds(edge, byId, 'DUTY', 'FUNCTION_AREA') ?? [];
    if (!duty?.cityCode || !area || open.has(area.id) || foldOf.has(duty.id)) continue;
    const id = foldId(area.id, duty.cityCode);
    foldOf.set(duty.id, id);
    const fold = areas.get(id) ?? { area, cityCode: duty.cityCode, duties: [], divisions: [] };
    fold.duties.push(duty.id);
    areas.set(id, fold);
  }

  const duties = dutiesOfDivisions(graph, byId);
  for (const [division, held] of duties) {
    if (!held.every((duty) => foldOf.has(duty))) continue;
    const fold = foldOf.get(held[0]!)!;
    foldOf.set(division, fold);
    areas.get(fold)!.divisions.push(division);
  }

  const folds: AtlasNode[] = [...areas].map(([id, fold]) => ({
    id,
    kind: 'DUTY',
    label: label(fold.duties.length, fold.divisions.length),
    cityCode: fold.cityCode,
    gap: null,
    hidden: 0,
    ordinal: Math.min(...fold.duties.map((duty) => byId.get(duty)!.ordinal ?? Infinity)),
    residual: fold.area.residual,
  }));
  const foldEdges: AtlasEdge[] = [...areas].map(([id, fold]) => ({
    id: `${id}:edge`,
    source: id,
    target: fold.area.id,
    kind: edgeKinds.primaryCoding,
    basis: 'INFERRED',
    confidence: null,
    rule: null,
  }));
  const kept = graph.edges.filter((edge) => !foldOf.has(edge.source) && !foldOf.has(edge.target));
  return {
    nodes: [...graph.nodes.filter((node) => !foldOf.has(node.id)), ...folds],
    edges: [...kept, ...foldEdges],
    hiddenEdges: graph.edges.length - kept.length,
  };
}

function dutiesOfDivisions(graph: AtlasGraph, byId: ReadonlyMap<string, AtlasNode>): Map<string, string[]> {
  const duties = new Map<string, string[]>();
  for (const edge of graph.edges.filter(isAssignment)) {
    const [division, duty] = endsOfKinds(edge, byId, 'DIVISION', 'DUTY') ?? [];
    if (division && duty) duties.set(division.id, [...(duties.get(division.id) ?? []), duty.id]);
  }
  return duties;
}
