import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { methodsAddress } from '../../lib/addresses';
import styles from './Words.module.css';

/** What the marks, the lines and the numbers mean; with `keys` also what the keyboard does. */
export function WordsLegend({ keys = false }: { keys?: boolean }) {
  return (
    <p className={styles.legend}>
      <span>
        <mark className={styles.shared}>
          <FormattedMessage id="compare.legend.word" />
        </mark>{' '}
        <FormattedMessage id="compare.legend.shared" />
      </span>
      <span>
        <mark className={styles.paired}>
          <FormattedMessage id="compare.legend.word" />
        </mark>{' '}
        <FormattedMessage id="compare.legend.paired" />
      </span>
      <span>
        <mark className={styles.differing}>
          <FormattedMessage id="compare.legend.word" />
        </mark>{' '}
        <FormattedMessage id="compare.legend.differing" />
      </span>
      <span>
        <span className={styles.line} aria-hidden="true" />
        <FormattedMessage id="compare.legend.line" />{' '}
        <Link to={methodsAddress}>
          <FormattedMessage id="compare.legend.methods" />
        </Link>
      </span>
      {keys && (
        <span className={styles.keys}>
          <FormattedMessage id="compare.keys" />
        </span>
      )}
    </p>
  );
}
