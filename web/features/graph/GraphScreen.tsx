import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import type { GraphCanvasHandle } from '../../graph-canvas/GraphCanvas';
import { EmptyState } from '../../ui/EmptyState';
import { ExportLink } from '../../ui/ExportLink';
import { useOrderedCities } from '../../ui/use-ordered-cities';
import { GraphFilters } from './GraphFilters';
import { GraphHeadline } from './GraphHeadline';
import { GraphLegend } from './GraphLegend';
import { GraphSheet } from './GraphSheet';
import { GraphTable } from './table/GraphTable';
import { GraphToolbar } from './GraphToolbar';
import { GraphTree } from './tree/GraphTree';
import { graphCities } from './model/graph-cities';
import { findInGraph } from './model/find-in-graph';
import { ShownCounts } from './ShownCounts';
import type { ChangeAddress, GraphAddress, GraphView } from './use-graph-address';
import type { GraphData } from './use-graph-data';
import { useGraphPicture } from './use-graph-picture';
import styles from './Graph.module.css';

interface Props {
  data: GraphData;
  address: GraphAddress;
  change: ChangeAddress;
}

/** The whole screen once the data is there. On a narrow window the list comes first and the canvas on request. */
export function GraphScreen({ data, address, change }: Props) {
  const narrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const view: GraphView = address.view ?? (narrow ? 'tree' : 'canvas');
  const unordered = useMemo(() => graphCities(data.contents.departments), [data.contents]);
  const ordered = useOrderedCities(unordered);
  const order = ordered.map((city) => city.code).join();
  // The order is a new array each time; the picture depends on what is in it.
  const cities = useMemo(() => [...unordered].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code)), [unordered, order]);
  const shown = useGraphPicture(data.graph, data.contents, cities, address);
  const matches = useMemo(() => findInGraph(shown.graph, address.find), [shown.graph, address.find]);
  const canvas = useRef<GraphCanvasHandle>(null);
  const exploring = address.focus.length > 0;

  return (
    <>
      <GraphHeadline data={data} cities={cities} address={address} change={change} />
      <GraphToolbar
        view={view}
        layout={shown.layout}
        exploring={exploring}
        matches={matches}
        canvas={canvas}
        address={address}
        change={change}
      />
      <GraphFilters data={data} cities={unordered} address={address} change={change} exploring={exploring} />
      <ShownCounts shown={shown} truncated={data.truncated} />
      {shown.graph.nodes.length > 0 && (
        <p>
          <ExportLink scope={exportedScope(shown.graph.nodes.map(({ id }) => id))} />
        </p>
      )}
      {shown.graph.nodes.length === 0 ? (
        <EmptyState title={<FormattedMessage id="graph.empty" />}>
          <p>
            <FormattedMessage id="graph.empty.body" />
          </p>
        </EmptyState>
      ) : (
        <div className={styles.content}>
          {view === 'canvas' && (
            <GraphSheet
              shown={shown}
              whole={data.graph}
              cities={cities}
              matches={matches}
              canvas={canvas}
              address={address}
              change={change}
            />
          )}
          {view === 'tree' && <GraphTree graph={shown.graph} cities={cities} matches={matches} />}
          {view === 'table' && <GraphTable graph={shown.graph} cities={cities} matches={matches} />}
        </div>
      )}
      {view === 'canvas' && <GraphLegend kinds={new Set(shown.graph.nodes.map((node) => node.kind))} bridge={shown.layout === 'bridge'} />}
    </>
  );
}

/** As many ids as an address holds; a larger picture is exported with all that it is a part of. */
const mostIds = 400;
const exportedScope = (ids: readonly string[]): string => (ids.length > mostIds ? 'all' : `ids:${ids.join(',')}`);
