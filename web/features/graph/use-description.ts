import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { areaOfBadge } from './bridge/reform-badges';
import { isKnownRelation } from './model/relations';
import type { AtlasGraph } from './model/atlas-graph';
import type { GraphCity } from './model/graph-cities';

/** Says a node or a link in words: for screen readers and tooltips. */
export function useDescription(graph: AtlasGraph, cities: readonly GraphCity[]): (id: string) => string {
  const intl = useIntl();
  const nodes = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node])), [graph]);
  const edges = useMemo(() => new Map(graph.edges.map((edge) => [edge.id, edge])), [graph]);
  return useCallback(
    (id: string) => {
      const area = areaOfBadge(id);
      const node = nodes.get(area ?? id);
      if (node) {
        const kind = intl.formatMessage({ id: `vocabulary.entity.${area ? 'REFORM_ACTION' : node.kind}` });
        const links = graph.edges.filter((edge) => edge.source === id || edge.target === id).length;
        const city = cities.find(({ code }) => code === node.cityCode)?.name;
        return [node.label, kind, city, links > 0 && intl.formatMessage({ id: 'graph.details.links' }, { count: links })]
          .filter(Boolean)
          .join(' · ');
      }
      const edge = edges.get(id);
      if (!edge) return '';
      const relation = intl.formatMessage({ id: isKnownRelation(edge.kind) ? `graph.relation.${edge.kind}` : 'graph.relation.other' });
      const basis = intl.formatMessage({ id: `graph.basis.${edge.basis}` });
      return `${nodes.get(edge.source)?.label ?? ''} — ${relation} — ${nodes.get(edge.target)?.label ?? ''} · ${basis}`;
    },
    [nodes, edges, graph.edges, cities, intl],
  );
}
