import type { ReactNode } from 'react';
import styles from './States.module.css';

/** Nothing to show: what that means, and (as children) where to go from here. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.state}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
