import { Skeleton } from '@mantine/core';
import { useIntl } from 'react-intl';

/** Stands where a comparison will be; tall enough that nothing below it is in view. */
export function CompareSkeleton({ chooser = false }: { chooser?: boolean }) {
  const intl = useIntl();
  return (
    <div role="status" aria-label={intl.formatMessage({ id: 'compare.loading' })} style={{ minHeight: '110vh' }}>
      {chooser && <Skeleton height={36} mb="lg" />}
      <Skeleton height={22} width="85%" mb="xs" />
      <Skeleton height={22} width="70%" mb="xl" />
      {[...Array(6).keys()].map((row) => (
        <Skeleton key={row} height={72} mb="md" />
      ))}
    </div>
  );
}
