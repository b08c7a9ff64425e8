import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocale } from '../../i18n/use-locale';
import {
  GraphContentsDocument,
  GraphNeighbourhoodDocument,
  GraphOverviewDocument,
  type EntityKind,
  type GraphPartsFragment,
} from '../../lib/gql/operations';
import type { AtlasGraph } from './model/atlas-graph';
import { mergeGraphs } from './model/merge-graphs';
import { readGraph, type GraphContents } from './model/read-graph';
import type { GraphAddress } from './use-graph-address';

/** Neighbours that one expansion shows at most. */
const mostNeighbours = 100;

const reformOnly: EntityKind[] = ['REFORM_ACTION'];

export interface GraphData {
  contents: GraphContents;
  /** The overview, or what the focus leads to; with the neighbours of every open node. */
  graph: AtlasGraph;
  /** True where an answer had to leave nodes out. */
  truncated: boolean;
}

/** Everything that the address asks for, as one graph. What was shown stays until a new answer is there. */
export function useGraphData(address: Pick<GraphAddress, 'focus' | 'open' | 'reform' | 'cities'>) {
  const intl = useIntl();
  const [locale] = useLocale();
  const exploring = address.focus.length > 0;
  const around = [...address.focus, ...address.open];
  const contents = useQuery(GraphContentsDocument);
  const overview = useQuery(GraphOverviewDocument, { variables: { cities: address.cities }, skip: exploring });
  const neighbourhood = useQuery(GraphNeighbourhoodDocument, {
    variables: { ids: around, first: Math.min(300, mostNeighbours + around.length) },
    skip: around.length === 0,
  });
  const reform = useQuery(GraphNeighbourhoodDocument, {
    variables: { ids: address.reform, kinds: reformOnly, first: 300 },
    skip: address.reform.length === 0,
  });

  const overviewParts = exploring ? undefined : (overview.data ?? overview.previousData)?.overview;
  const aroundParts = around.length > 0 ? (neighbourhood.data ?? neighbourhood.previousData)?.neighbourhood : undefined;
  const reformParts = address.reform.length > 0 ? (reform.data ?? reform.previousData)?.neighbourhood : undefined;
  const needed = exploring ? aroundParts : overviewParts;

  const data = useMemo((): GraphData | undefined => {
    if (!contents.data || !needed) return undefined;
    const known: GraphContents = { departments: contents.data.departments.nodes, areas: contents.data.functionAreas };
    const parts = [overviewParts, aroundParts, reformParts].filter((one): one is GraphPartsFragment => one !== undefined);
    const words = {
      locale,
      reform: (kind: Parameters<typeof reformWord>[0], ordinal: number) => `${reformWord(kind)} ${ordinal}`,
    };
    function reformWord(kind: GraphContents['departments'][number]['reformActions'][number]['kind']): string {
      return intl.formatMessage({ id: `vocabulary.reform.${kind}` });
    }
    return {
      contents: known,
      graph: mergeGraphs(parts.map((one) => readGraph(one, known, words))),
      truncated: parts.some((one) => one.truncated),
    };
  }, [contents.data, needed, overviewParts, aroundParts, reformParts, locale, intl]);

  const used = [contents, exploring ? neighbourhood : overview];
  return {
    data,
    loading: used.some((one) => one.loading) || neighbourhood.loading || reform.loading,
    error: used.find((one) => one.error)?.error,
    refetch: () => Promise.all(used.map((one) => one.refetch())),
  };
}
