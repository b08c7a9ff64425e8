import type { VisualKind } from '../app/theme/tokens';
import styles from './KindMark.module.css';

const shapes: Record<VisualKind, React.ReactNode> = {
  division: <rect x="1" y="3" width="14" height="10" />,
  duty: <rect x="1" y="3" width="14" height="10" rx="4" />,
  area: <path d="M4.5 3h7L15 6.5v3L11.5 13h-7L1 9.5v-3z" />,
  reform: <path d="M1 3h9l5 5-5 5H1z" />,
  body: <ellipse cx="8" cy="8" rx="7" ry="5" />,
  activity: <path d="M4.5 2.5h7L15 8l-3.5 5.5h-7L1 8z" />,
  missing: <path d="M1 3h14v10H1zM1 9l6-6M1 13 11 3M6 13l9-9M11 13l4-4" />,
};

/** The shape and colour of a kind, the same as in the graph. Only an ornament: the kind is always said in words too. */
export function KindMark({ kind }: { kind: VisualKind }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className={styles.mark} style={{ stroke: `var(--kind-${kind})` }}>
      {shapes[kind]}
    </svg>
  );
}
