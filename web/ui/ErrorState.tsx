import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '../i18n/messages';
import styles from './States.module.css';

interface Props {
  title?: MessageId;
  body?: MessageId;
  onRetry: () => void;
}

/** Something could not be read: says so, and offers to try again. */
export function ErrorState({ title = 'ui.error.title', body = 'ui.error.body', onRetry }: Props) {
  return (
    <div role="alert" className={styles.state}>
      <h2>
        <FormattedMessage id={title} />
      </h2>
      <p>
        <FormattedMessage id={body} />
      </p>
      <Button onClick={onRetry}>
        <FormattedMessage id="ui.retry" />
      </Button>
    </div>
  );
}
