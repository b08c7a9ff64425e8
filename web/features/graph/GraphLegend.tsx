import { FormattedMessage } from 'react-intl';
import { KindMark } from '../../ui/KindMark';
import type { EntityKind } from '../../lib/gql/operations';
import styles from './Graph.module.css';
import { chipLooks } from './model/chip-look';

const lines = [
  { id: 'graph.legend.stated', line: <path d="M1 8h30" /> },
  { id: 'graph.legend.inferred', line: <path d="M2 8h29" strokeDasharray="0.1 4.5" /> },
  { id: 'graph.legend.faint', line: <path d="M2 8h29" strokeDasharray="0.1 4.5" opacity="0.45" /> },
] as const;

/** Shapes and colours are kinds, lines are bases, hatching is what is missing. Only what the picture holds is named. */
export function GraphLegend({ kinds, bridge }: { kinds: ReadonlySet<EntityKind>; bridge: boolean }) {
  return (
    <section className={styles.legend} aria-labelledby="graph-legend">
      <h2 id="graph-legend">
        <FormattedMessage id="graph.legend" />
      </h2>
      <ul>
        {(Object.keys(chipLooks) as EntityKind[])
          .filter((kind) => kinds.has(kind))
          .map((kind) => {
            const { colour } = chipLooks[kind];
            return (
              <li key={kind}>
                {colour !== 'neutral' && <KindMark kind={colour} />}
                <FormattedMessage id={`vocabulary.entity.${kind}`} />
              </li>
            );
          })}
        {lines.map(({ id, line }) => (
          <li key={id}>
            <svg viewBox="0 0 32 16" width="32" height="16" aria-hidden="true" className={styles.line}>
              {line}
            </svg>
            <FormattedMessage id={id} />
          </li>
        ))}
        {bridge && (
          <>
            <Sign id="graph.legend.filled" style={{ background: 'var(--kind-area)', borderColor: 'var(--kind-area)' }} />
            <Sign id="graph.legend.hollow" style={{ borderColor: 'var(--kind-area)' }} />
            <Sign id="graph.legend.alone" style={{ border: '1.5px dashed var(--kind-missing)' }} />
            <li>
              <KindMark kind="missing" />
              <FormattedMessage id="graph.legend.missing" />
            </li>
            <li>
              <KindMark kind="reform" />
              <FormattedMessage id="graph.legend.badge" />
            </li>
          </>
        )}
      </ul>
    </section>
  );
}

function Sign({ id, style }: { id: 'graph.legend.filled' | 'graph.legend.hollow' | 'graph.legend.alone'; style: React.CSSProperties }) {
  return (
    <li>
      <span className={styles.sign} style={style} aria-hidden="true" />
      <FormattedMessage id={id} />
    </li>
  );
}
