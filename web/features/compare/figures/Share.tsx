import { FormattedMessage, FormattedNumber } from 'react-intl';
import styles from './Figures.module.css';

/** A count, what it is out of, and its share. */
export function Share({ count, total }: { count: number; total: number }) {
  if (count === 0) return <span className={styles.quiet}>–</span>;
  return (
    <span className={styles.share}>
      <FormattedMessage
        id="compare.figures.cell"
        values={{ count, total, share: <FormattedNumber value={count / total} style="percent" /> }}
      />
    </span>
  );
}
