import { FormattedMessage, useIntl } from 'react-intl';
import type { Timing } from '../../lib/gql/operations';
import styles from './Exercise.module.css';

/** Whether an activity fell into the time of the mandate: in a word, with what it means on hover. */
export function TimingSign({ timing }: { timing: Timing }) {
  const intl = useIntl();
  return (
    <span className={styles.timing} data-timing={timing} title={intl.formatMessage({ id: `ui.timing.${timing}.meaning` })}>
      <FormattedMessage id={`ui.timing.${timing}`} />
    </span>
  );
}
