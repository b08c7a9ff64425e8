import { lazy, Suspense, useMemo, type RefObject } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Skeleton } from '@mantine/core';
import { fontFamily, palettes } from '../../app/theme/tokens';
import { useScheme } from '../../app/theme/use-scheme';
import type { GraphCanvasHandle } from '../../graph-canvas/GraphCanvas';
import type { Picture } from '../../graph-canvas/picture';
import type { CanvasTokens } from '../../graph-canvas/tokens';
import { areaOfFold } from './bridge/fold-by-area';
import { areaOfBadge } from './bridge/reform-badges';
import { DetailsPanel } from './details/DetailsPanel';
import styles from './Graph.module.css';
import type { AtlasGraph } from './model/atlas-graph';
import type { GraphCity } from './model/graph-cities';
import type { ChangeAddress, GraphAddress } from './use-graph-address';
import type { ShownGraph } from './use-graph-picture';
import { useDescription } from './use-description';

const GraphCanvas = lazy(() => import('../../graph-canvas/GraphCanvas'));

interface Props {
  shown: ShownGraph;
  /** Before filters: names stay known for what is only referred to. */
  whole: AtlasGraph;
  cities: readonly GraphCity[];
  matches: ReadonlySet<string> | null;
  canvas: RefObject<GraphCanvasHandle | null>;
  address: GraphAddress;
  change: ChangeAddress;
}

const toggled = (ids: readonly string[], id: string) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);

/** The canvas, with the details of what is chosen beside it on the side where the chosen chip is not. */
export function GraphSheet({ shown, whole, cities, matches, canvas, address, change }: Props) {
  const intl = useIntl();
  const scheme = useScheme();
  const tokens = useMemo((): CanvasTokens => ({ ...palettes[scheme], fontFamily }), [scheme]);
  const describe = useDescription(shown.graph, cities);
  const { pick } = address;
  const side = pick && placeAcross(shown.picture, pick) > 0.55 ? 'left' : 'right';

  const open = (id: string) => void change({ open: toggled(address.open, id) });
  const choose = (id: string | null) => {
    const badge = id && areaOfBadge(id);
    const fold = id && areaOfFold(id);
    if (badge) void change({ reform: toggled(address.reform, badge) });
    else if (fold) void change({ unfold: toggled(address.unfold, fold) });
    else if (id !== pick) void change({ pick: id });
  };

  return (
    <div className={styles.sheet}>
      <p id="graph-keys" className="atlas-visually-hidden">
        <FormattedMessage id="graph.keys" />
      </p>
      <Suspense fallback={<Skeleton height={shown.picture.height} />}>
        <GraphCanvas
          handle={canvas}
          picture={shown.picture}
          arrange={shown.layout === 'force' ? 'force' : 'given'}
          tokens={tokens}
          chosen={pick}
          matches={matches}
          label={intl.formatMessage({ id: 'graph.label' }, { nodes: shown.graph.nodes.length, edges: shown.graph.edges.length })}
          describedBy="graph-keys"
          describe={describe}
          onChoose={choose}
          onOpen={open}
        />
      </Suspense>
      {pick && (
        <div className={styles.rail} data-side={side}>
          <DetailsPanel
            key={pick}
            id={pick}
            shown={shown.graph}
            whole={whole}
            cities={cities}
            address={address}
            change={change}
            onOpen={open}
          />
        </div>
      )}
      <p className={styles.hint} aria-hidden="true">
        <FormattedMessage id="graph.keys.short" />
      </p>
    </div>
  );
}

/** Where a chip, or the middle of a link, stands in a picture: 0 (left) to 1 (right). */
function placeAcross({ nodes, edges, width }: Picture, id: string): number {
  const edge = edges.find((one) => one.id === id);
  const ends = nodes.filter((node) => node.id === id || node.id === edge?.source || node.id === edge?.target);
  return ends.reduce((sum, node) => sum + node.x, 0) / (Math.max(1, ends.length) * Math.max(1, width));
}
