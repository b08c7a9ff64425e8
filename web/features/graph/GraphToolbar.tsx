import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { GraphCanvasHandle } from '../../graph-canvas/GraphCanvas';
import styles from './Graph.module.css';
import { saveBlob } from './save-blob';
import { layouts, views, type ChangeAddress, type GraphAddress, type GraphLayout, type GraphView } from './use-graph-address';

interface Props {
  view: GraphView;
  layout: GraphLayout;
  exploring: boolean;
  matches: ReadonlySet<string> | null;
  canvas: RefObject<GraphCanvasHandle | null>;
  address: GraphAddress;
  change: ChangeAddress;
}

const zoomStep = 1.25;
const typingPause = 250;

/** How the graph is shown, the search in it, and the canvas's own buttons. */
export function GraphToolbar({ view, layout, exploring, matches, canvas, address, change }: Props) {
  const intl = useIntl();
  const found = useRef(0);
  const showNext = () => {
    const ids = [...(matches ?? [])];
    if (ids.length > 0) canvas.current?.show(ids[found.current++ % ids.length]!);
  };
  const save = async () => {
    const blob = await canvas.current?.png();
    if (blob) saveBlob(blob, 'mandate-atlas.png');
  };

  return (
    <div className={styles.toolbar}>
      <SegmentedControl
        size="xs"
        aria-label={intl.formatMessage({ id: 'graph.view' })}
        value={view}
        onChange={(next) => void change({ view: next as GraphView })}
        data={views.map((value) => ({ value, label: intl.formatMessage({ id: `graph.view.${value}` }) }))}
      />
      {view === 'canvas' && (
        <SegmentedControl
          size="xs"
          aria-label={intl.formatMessage({ id: 'graph.layout' })}
          value={layout}
          onChange={(next) => void change({ layout: next === defaultLayout(exploring) ? null : (next as GraphLayout) })}
          data={layouts
            .filter((one) => !exploring || one !== 'bridge')
            .map((value) => ({ value, label: intl.formatMessage({ id: `graph.layout.${value}` }) }))}
        />
      )}
      <div className={styles.find}>
        <FindField text={address.find} change={change} onEnter={showNext} />
        {matches && (
          <span role="status">
            <FormattedMessage id="graph.find.count" values={{ count: matches.size }} />
          </span>
        )}
        {matches && matches.size > 0 && view === 'canvas' && (
          <Button size="compact-sm" variant="default" onClick={showNext}>
            <FormattedMessage id="graph.find.next" />
          </Button>
        )}
      </div>
      {view === 'canvas' && (
        <div className={styles.zoom}>
          <Tool label={intl.formatMessage({ id: 'graph.zoomOut' })} path="M3 8h10" onClick={() => canvas.current?.zoomBy(1 / zoomStep)} />
          <Tool label={intl.formatMessage({ id: 'graph.zoomIn' })} path="M3 8h10M8 3v10" onClick={() => canvas.current?.zoomBy(zoomStep)} />
          <Tool
            label={intl.formatMessage({ id: 'graph.fit' })}
            path="M2 3v10M14 3v10M4 8h8M6 6 4 8l2 2M10 6l2 2-2 2"
            onClick={() => canvas.current?.fit()}
          />
          <Tool label={intl.formatMessage({ id: 'graph.export' })} path="M8 2v8M5 7l3 3 3-3M3 13h10" onClick={() => void save()} />
        </div>
      )}
    </div>
  );
}

const defaultLayout = (exploring: boolean): GraphLayout => (exploring ? 'force' : 'bridge');

/** Typing shows at once and reaches the address when the reader pauses. */
function FindField({ text, change, onEnter }: { text: string; change: ChangeAddress; onEnter: () => void }) {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'graph.find' });
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => void change({ find: typed || null }, { history: 'replace' }), typingPause);
    return () => clearTimeout(timer);
  }, [typed, text, change]);
  return (
    <TextInput
      size="xs"
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && onEnter()}
    />
  );
}

function Tool({ label, path, onClick }: { label: string; path: string; onClick: () => void }) {
  return (
    <ActionIcon variant="default" size="md" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </ActionIcon>
  );
}
