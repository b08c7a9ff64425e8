import type { AtlasEdge, AtlasGraph, AtlasNode } from '../../../../../web/features/graph/model/atlas-graph';
import type { BridgeInput } from '../../../../../web/features/graph/bridge/bridge-input';

export interface MadeSizes {
  /** Per city: divisions and duties. A city without a division section has the divisions that other documents name. */
  cities: { code: string; divisions: number; duties: number; missing?: boolean }[];
  areas: number;
}

/** A generator with a seed, so that a failing case can be run again. */
export function madeRandom(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A graph of the given sizes: each duty with a main area and sometimes another, most divisions with a duty. The last area is residual. */
export function madeGraph({ cities, areas }: MadeSizes, random: () => number): AtlasGraph {
  const nodes: AtlasNode[] = [];
  const edges: AtlasEdge[] = [];
  const pick = (count: number) => Math.floor(random() * count);
  const node = (id: string, kind: AtlasNode['kind'], cityCode: string | null, ordinal: number, residual = false) =>
    nodes.push({ id, kind, label: `${ordinal} 名称${'长'.repeat(pick(9))}`, cityCode, gap: null, hidden: 0, ordinal, residual });
  const edge = (source: string, target: string, kind: string) => {
    const id = `${source}:${kind}:${target}`;
    if (!edges.some((one) => one.id === id)) edges.push({ id, source, target, kind, basis: 'INFERRED', confidence: 0.8, rule: 'made' });
  };
  for (let area = 0; area < areas; area++) node(`area-${area}`, 'FUNCTION_AREA', null, area, area === areas - 1);
  for (const { code, divisions, duties } of cities) {
    for (let duty = 0; duty < duties; duty++) {
      const id = `duty-${code}-${duty}`;
      node(id, 'DUTY', code, duty + 1);
      const main = duty === duties - 1 ? areas - 1 : pick(areas - 1);
      edge(id, `area-${main}`, 'CODED_PRIMARY');
      const other = pick(areas - 1);
      if (random() < 0.5 && other !== main) edge(id, `area-${other}`, 'CODED');
    }
    for (let division = 0; division < divisions; division++) {
      const id = `division-${code}-${division}`;
      node(id, 'DIVISION', code, division + 1);
      if (random() < 0.85) edge(id, `duty-${code}-${pick(duties)}`, 'ASSIGNED');
    }
  }
  return { nodes, edges };
}

export function madeInput(sizes: MadeSizes, graph: AtlasGraph): BridgeInput {
  return {
    graph,
    whole: graph,
    badges: [],
    expanded: [],
    openAreas: new Set(),
    cities: sizes.cities.map(({ code, missing }) => ({
      code,
      name: code,
      divisionsMissing: missing ? '来源文件缺「内设机构」一节，不能据此说没有。' : null,
    })),
    words: {
      divisions: (city, count) => `${city} ${count}`,
      duties: (city, count) => `${city} ${count}`,
      areas: (count) => `${count}`,
      fold: (duties, divisions) => `${duties} · ${divisions}`,
    },
  };
}

export const twoCities: MadeSizes = {
  cities: [
    { code: 'A', divisions: 25, duties: 20 },
    { code: 'B', divisions: 2, duties: 13, missing: true },
  ],
  areas: 30,
};
