import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { setReviewerName, useReviewerName } from '../../lib/reviewer';
import { useToken } from '../../lib/use-token';
import styles from './ReviewPage.module.css';

/** Who reviews, and the token that lets them; without both, one can read only, and is told how to become a curator. */
export function CuratorFields() {
  const intl = useIntl();
  const [token, setToken] = useToken();
  const kept = useReviewerName();
  const [name, setName] = useState(kept);
  const ready = token.trim() !== '' && kept !== '';
  return (
    <details className={styles.panel} open={!ready || undefined} data-curator={ready}>
      <summary>
        {ready ? <FormattedMessage id="review.curator.ready" values={{ name: kept }} /> : <FormattedMessage id="review.curator.none" />}
      </summary>
      <p>
        <FormattedMessage id="review.curator.how" />
      </p>
      <div className={styles.fields}>
        <TextInput
          label={intl.formatMessage({ id: 'review.curator.name' })}
          description={intl.formatMessage({ id: 'review.curator.name.hint' })}
          value={name}
          maxLength={80}
          autoComplete="name"
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => setReviewerName(name.trim())}
        />
        <PasswordInput
          label={intl.formatMessage({ id: 'add.token' })}
          description={intl.formatMessage({ id: 'add.token.hint' })}
          value={token}
          autoComplete="off"
          onChange={(event) => setToken(event.currentTarget.value)}
        />
      </div>
    </details>
  );
}
