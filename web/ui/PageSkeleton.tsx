import { Skeleton } from '@mantine/core';
import { useIntl } from 'react-intl';

/** Stands where a screen will be; tall enough that the footer does not jump. */
export function PageSkeleton() {
  const intl = useIntl();
  return (
    <div className="atlas-wide" role="status" aria-label={intl.formatMessage({ id: 'app.loading' })} style={{ minHeight: '90vh' }}>
      <Skeleton height={32} width="40%" mb="lg" />
      <Skeleton height={22} mb="xs" />
      <Skeleton height={22} width="85%" mb="xs" />
      <Skeleton height={22} width="70%" />
    </div>
  );
}
