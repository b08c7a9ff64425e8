import type { GraphAreaFragment, GraphDepartmentFragment, GraphPartsFragment } from '../../../lib/gql/operations';
import { chineseNumeral } from '../bridge/chinese-numeral';
import type { AtlasGraph, AtlasNode } from './atlas-graph';

export interface GraphContents {
  departments: readonly GraphDepartmentFragment[];
  areas: readonly GraphAreaFragment[];
}

export interface LabelWords {
  locale: 'zh' | 'en';
  reform(kind: GraphDepartmentFragment['reformActions'][number]['kind'], ordinal: number): string;
}

/** The API's answer with complete labels: duties by ordinal, divisions with their second names, areas in the chosen language. */
export function readGraph(parts: GraphPartsFragment, contents: GraphContents, words: LabelWords): AtlasGraph {
  const known = knownNodes(contents, words);
  return {
    nodes: parts.nodes.map(({ id, kind, label, cityCode, gap, hidden }) => {
      const { prefix, ...own } = known.get(id) ?? {};
      return {
        id,
        kind,
        label: prefix ? `${prefix} ${label}` : label,
        cityCode: cityCode ?? null,
        gap: gap ?? null,
        hidden,
        ordinal: null,
        residual: false,
        ...own,
      };
    }),
    edges: parts.edges.map(({ id, source, target, kind, basis, confidence, rule }) => ({
      id,
      source,
      target,
      kind,
      basis,
      confidence: confidence ?? null,
      rule: rule ?? null,
    })),
  };
}

type Known = Partial<Pick<AtlasNode, 'label' | 'ordinal' | 'residual'>> & {
  /** Stands before the label of the answer. */
  prefix?: string;
};

function knownNodes({ departments, areas }: GraphContents, words: LabelWords): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { duties, divisions, reformActions } of departments) {
    for (const { id, ordinal, label, residual } of duties) {
      const number = words.locale === 'zh' ? chineseNumeral(ordinal) : `${ordinal}`;
      known.set(id, { label: `${number} ${label}`, ordinal, residual });
    }
    for (const { id, ordinal, name, nameplates } of divisions) {
      known.set(id, {
        label: nameplates.length > 0 ? `${name}（${nameplates.map((plate) => plate.name).join('、')}）` : name,
        ordinal: ordinal ?? null,
      });
    }
    for (const { id, kind, ordinal } of reformActions) known.set(id, { ordinal, prefix: words.reform(kind, ordinal) });
  }
  areas.forEach(({ id, labelZh, labelEn, residual }, ordinal) =>
    known.set(id, { label: words.locale === 'zh' ? labelZh : labelEn, ordinal, residual }),
  );
  return known;
}
