import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { Picture } from '../../graph-canvas/picture';
import type { EntityKind } from '../../lib/gql/operations';
import { bridgePicture } from './bridge/bridge-picture';
import { sharedAreas } from './bridge/shared-areas';
import { layeredPicture } from './explore/layered-picture';
import type { AtlasGraph } from './model/atlas-graph';
import { filterGraph } from './model/filter-graph';
import type { GraphCity } from './model/graph-cities';
import type { GraphContents } from './model/read-graph';
import { reformCounts, type ReformCount } from './model/reform-counts';
import type { GraphAddress, GraphLayout } from './use-graph-address';

/** Said by the columns of a bridge, and so left out of it. */
export const containers: ReadonlySet<EntityKind> = new Set(['CITY', 'DEPARTMENT', 'MANDATE', 'DOCUMENT']);

export interface ShownGraph {
  picture: Picture;
  /** What is drawn (and what is folded for it): the table and the tree list exactly this. */
  graph: AtlasGraph;
  layout: GraphLayout;
  /** Links that a folded picture does not draw one by one. */
  folded: number | null;
}

/** From data and address to the drawing, and to the nodes and links that it, the table and the tree show alike. */
export function useGraphPicture(all: AtlasGraph, contents: GraphContents, cities: readonly GraphCity[], address: GraphAddress): ShownGraph {
  const intl = useIntl();
  const exploring = address.focus.length > 0;
  const layout: GraphLayout = exploring && address.layout !== 'hierarchy' ? 'force' : (address.layout ?? 'bridge');
  const { kinds, cities: cityFilter, basis, open, reform, unfold, focus } = address;

  return useMemo(() => {
    const whole = exploring ? all : filterGraph(all, { kinds: null, cities: cityFilter && new Set(cityFilter), basis: null }, containers);
    const graph = filterGraph(whole, { kinds: kinds && new Set(kinds), cities: cityFilter && new Set(cityFilter), basis });
    if (layout === 'bridge') {
      const shown = cities.filter((city) => cityFilter === null || cityFilter.includes(city.code));
      const bridge = bridgePicture({
        graph,
        whole,
        expanded: [...open, ...reform],
        openAreas: new Set(unfold),
        cities: shown.map((city) => ({
          code: city.code,
          name: city.name,
          divisionsMissing: city.missing && missingSentence(city.missing, intl),
        })),
        badges: reformCounts(contents)
          .filter((count) => shown.some((city) => city.code === count.cityCode))
          .map((count) => ({ area: count.area, cityCode: count.cityCode, label: badgeLabel(count, intl) })),
        words: {
          divisions: (city, count, missing) =>
            intl.formatMessage({ id: missing ? 'graph.column.divisions.missing' : 'graph.column.divisions' }, { city, count }),
          duties: (city, count) => intl.formatMessage({ id: 'graph.column.duties' }, { city, count }),
          areas: (count) => intl.formatMessage({ id: 'graph.column.areas' }, { count }),
          fold: (duties, divisions) => intl.formatMessage({ id: 'graph.fold' }, { duties, divisions }),
        },
      });
      return { picture: bridge, graph: bridge.folded ? graph : bridge.drawn, layout, folded: bridge.folded ? bridge.hiddenEdges : null };
    }
    const areas = graph.nodes.filter((node) => node.kind === 'FUNCTION_AREA').map((node) => node.id);
    const roots = focus.length > 0 ? focus : areas.length > 0 ? areas : graph.nodes.slice(0, 1).map((node) => node.id);
    return {
      picture: layeredPicture(graph, roots, { filled: sharedAreas(whole), evenWidths: layout === 'hierarchy' }),
      graph,
      layout,
      folded: null,
    };
  }, [all, contents, cities, layout, exploring, kinds, cityFilter, basis, open, reform, unfold, focus, intl]);
}

/** The fixed sentence of a missing section, and what other documents say of it. */
export function missingSentence(gap: NonNullable<GraphCity['missing']>, intl: IntlShape): string {
  const section = intl.formatMessage({ id: `vocabulary.section.${gap.section}` });
  const sentence = intl.formatMessage({ id: `ui.gap.${gap.gap}` }, { section, known: 'yes' });
  const source = gap.evidence[0]?.document;
  if (gap.knownMinimum == null || !source) return sentence;
  const known = intl.formatMessage(
    { id: 'graph.missing.known' },
    {
      year: source.date?.slice(0, 4) ?? '',
      document: intl.formatMessage({ id: `vocabulary.document.${source.kind}` }),
      count: gap.knownMinimum,
    },
  );
  return `${sentence}${known}`;
}

const mostKindsOnBadge = 2;

function badgeLabel({ kinds }: ReformCount, intl: IntlShape): string {
  const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  if (kinds.size > mostKindsOnBadge) return intl.formatMessage({ id: 'graph.badge.total' }, { count: total });
  return [...kinds].map(([kind, count]) => intl.formatMessage({ id: `graph.badge.${kind}` }, { count })).join(' ');
}
