import { FormattedMessage } from 'react-intl';
import type { ShownGraph } from './use-graph-picture';
import styles from './Graph.module.css';

/** How much is shown under the present filters, and what a picture had to fold or leave out. */
export function ShownCounts({ shown, truncated }: { shown: ShownGraph; truncated: boolean }) {
  const { nodes, edges } = shown.graph;
  return (
    <p className={styles.shown} role="status">
      <FormattedMessage
        id="graph.shown"
        values={{ nodes: nodes.length, edges: edges.length, inferred: edges.filter((edge) => edge.basis === 'INFERRED').length }}
      />
      {shown.folded !== null && (
        <>
          {' · '}
          <FormattedMessage id="graph.shown.folded" values={{ count: shown.folded }} />
        </>
      )}
      {truncated && (
        <>
          {' · '}
          <FormattedMessage id="graph.truncated" />
        </>
      )}
    </p>
  );
}
