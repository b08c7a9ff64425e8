import { Skeleton } from '@mantine/core';
import { useIntl } from 'react-intl';
import styles from './Ask.module.css';

/** Two columns of the height that answers usually have. */
export function AnswersSkeleton() {
  const intl = useIntl();
  return (
    <div role="status" aria-label={intl.formatMessage({ id: 'ask.loading' })} className={styles.skeleton}>
      {[0, 1].map((column) => (
        <div key={column}>
          <Skeleton height={28} width="50%" mb="lg" />
          <Skeleton height={26} mb="xs" />
          <Skeleton height={26} mb="xs" />
          <Skeleton height={26} width="70%" />
        </div>
      ))}
    </div>
  );
}
