import { Checkbox, NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { ListedDepartment } from '../../ui/use-all-departments';
import styles from './ReviewPage.module.css';
import { kinds, statuses, useReviewAddress } from './use-review-address';

/** What the queue holds: kind, departments, status; all of it stands in the address. */
export function Filters({ departments }: { departments: readonly ListedDepartment[] }) {
  const intl = useIntl();
  const [{ view, kind, status, departments: chosen, all }, setAddress] = useReviewAddress();
  const any = { value: '', label: intl.formatMessage({ id: 'review.filter.any' }) };
  const options = [any, ...departments.map(({ id, name }) => ({ value: id, label: name }))];
  const choose = (place: number, id: string) => {
    const next = [...chosen];
    next[place] = id;
    void setAddress({ departments: next.filter(Boolean) });
  };
  return (
    <div className={styles.filters} role="group" aria-label={intl.formatMessage({ id: 'review.filter' })}>
      <NativeSelect
        label={intl.formatMessage({ id: 'review.filter.kind' })}
        value={kind}
        data={kinds.map((value) => ({ value, label: intl.formatMessage({ id: `review.kind.${value}` }) }))}
        onChange={(event) => void setAddress({ kind: event.currentTarget.value as typeof kind })}
      />
      <NativeSelect
        label={intl.formatMessage({ id: kind === 'ALIGNMENT' ? 'review.filter.left' : 'review.filter.department' })}
        value={chosen[0] ?? ''}
        data={options}
        onChange={(event) => choose(0, event.currentTarget.value)}
      />
      {kind === 'ALIGNMENT' && chosen.length > 0 && (
        <NativeSelect
          label={intl.formatMessage({ id: 'review.filter.right' })}
          value={chosen[1] ?? ''}
          data={options.filter(({ value }) => value !== chosen[0])}
          onChange={(event) => choose(1, event.currentTarget.value)}
        />
      )}
      {view === 'queue' && (
        <>
          <NativeSelect
            label={intl.formatMessage({ id: 'review.filter.status' })}
            value={status ?? ''}
            data={[any, ...statuses.map((value) => ({ value, label: intl.formatMessage({ id: `ui.review.status.${value}` }) }))]}
            onChange={(event) => void setAddress({ status: (event.currentTarget.value || null) as typeof status })}
          />
          <Checkbox
            className={styles.check!}
            label={intl.formatMessage({ id: 'review.filter.all' })}
            checked={all}
            onChange={(event) => void setAddress({ all: event.currentTarget.checked })}
          />
        </>
      )}
    </div>
  );
}
