import { Button, CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { nodeAddress } from '../../../lib/addresses';
import styles from '../Graph.module.css';
import type { AtlasGraph } from '../model/atlas-graph';
import type { GraphCity } from '../model/graph-cities';
import type { ChangeAddress, GraphAddress } from '../use-graph-address';
import { EdgeDetails } from './EdgeDetails';
import { LinksOfNode } from './LinksOfNode';
import { NodeDetails } from './NodeDetails';

interface Props {
  id: string;
  shown: AtlasGraph;
  whole: AtlasGraph;
  cities: readonly GraphCity[];
  address: GraphAddress;
  change: ChangeAddress;
  onOpen: (id: string) => void;
}

/** What is known of the chosen node or link, with its sentence. Escape closes it. */
export function DetailsPanel({ id, shown, whole, cities, address, change, onOpen }: Props) {
  const intl = useIntl();
  const panel = useRef<HTMLElement>(null);
  const node = shown.nodes.find((one) => one.id === id) ?? whole.nodes.find((one) => one.id === id);
  const edge = shown.edges.find((one) => one.id === id);
  const close = () => void change({ pick: null });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && panel.current?.contains(document.activeElement)) void change({ pick: null });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [change]);

  return (
    <aside ref={panel} className={styles.details} aria-label={intl.formatMessage({ id: 'graph.details' })} data-graph-details="">
      <CloseButton className={styles.close} aria-label={intl.formatMessage({ id: 'graph.details.close' })} onClick={close} />
      {!node && !edge && <FormattedMessage id="graph.details.none" />}
      {edge && <EdgeDetails edge={edge} graph={shown} />}
      {node && (
        <>
          <NodeDetails node={node} city={cities.find((city) => city.code === node.cityCode)?.name} />
          <LinksOfNode node={node} graph={shown} onChoose={(next) => void change({ pick: next })} />
          <div className={styles.actions}>
            <Button size="compact-sm" variant="default" onClick={() => onOpen(id)} aria-expanded={address.open.includes(id)}>
              {address.open.includes(id) ? (
                <FormattedMessage id="graph.details.collapse" />
              ) : (
                <FormattedMessage
                  id={node.hidden > 0 ? 'graph.details.openHidden' : 'graph.details.open'}
                  values={{ count: node.hidden }}
                />
              )}
            </Button>
            {!address.focus.includes(id) && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() =>
                  void change({
                    focus: [id],
                    open: [],
                    reform: [],
                    unfold: [],
                    layout: null,
                    view: null,
                    kinds: null,
                    basis: null,
                    pick: null,
                    find: null,
                  })
                }
              >
                <FormattedMessage id="graph.details.focus" />
              </Button>
            )}
            <Button size="compact-sm" variant="default" component={Link} to={nodeAddress(id)}>
              <FormattedMessage id="graph.details.page" />
            </Button>
          </div>
        </>
      )}
    </aside>
  );
}
