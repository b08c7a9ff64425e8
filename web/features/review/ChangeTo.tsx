import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { ReviewInput } from '../../lib/gql/operations';
import styles from './ReviewPage.module.css';
import { useDivisionChoices, useDutyChoices } from './use-choices';
import type { Item } from './use-queue';

interface Props {
  item: Item;
  busy: boolean;
  onChange: (change: Partial<Pick<ReviewInput, 'division' | 'duty'>>) => void;
}

/** Another division that holds the duty, or another duty that it is about. */
export function ChangeTo({ item, busy, onChange }: Props) {
  const intl = useIntl();
  const department = item.left.department ?? '';
  const divisions = useDivisionChoices(department, item.kind !== 'ASSIGNMENT');
  const duties = useDutyChoices(department);
  const none = { value: '', label: intl.formatMessage({ id: 'review.change.choose' }) };
  return (
    <div className={styles.filters}>
      {item.kind === 'ASSIGNMENT' && (
        <NativeSelect
          label={intl.formatMessage({ id: 'review.change.division' })}
          value=""
          disabled={busy}
          data={[none, ...divisions.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => onChange({ division: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={intl.formatMessage({ id: 'review.change.duty' })}
        value=""
        disabled={busy}
        data={[none, ...duties.map(({ id, path, label }) => ({ value: id, label: `${path} ${label}` }))]}
        onChange={(event) => onChange({ duty: event.currentTarget.value })}
      />
    </div>
  );
}
