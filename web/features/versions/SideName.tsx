import { FormattedMessage } from 'react-intl';
import styles from './Versions.module.css';

/** Says which version a line is of, where no two columns show it: on narrow screens and to screen readers. */
export function SideName({ side }: { side: 'older' | 'newer' }) {
  return (
    <span className={styles.side}>
      <FormattedMessage id={`versions.side.${side}`} />
    </span>
  );
}
