import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './Reform.module.css';
import type { ReformCity } from './reform-data';
import type { Filter } from './use-filter';

interface Props {
  filter: Filter;
  cities: ReformCity[];
  onClear: () => void;
}

/** Says what is filtered, and undoes it. Keeps its height, so that nothing jumps. */
export function FilterLine({ filter, cities, onClear }: Props) {
  const intl = useIntl();
  const city = cities.find((one) => one.code === filter.city)?.name;
  const kind = filter.kind && intl.formatMessage({ id: `vocabulary.reform.${filter.kind}` });
  const what = [city, kind].filter(Boolean).join(' · ');
  return (
    <p className={styles.filter} aria-live="polite">
      {what && (
        <>
          <FormattedMessage id="reform.filter.active" values={{ what: <strong>{what}</strong> }} />
          <Button variant="default" size="compact-md" onClick={onClear}>
            <FormattedMessage id="reform.filter.clear" />
          </Button>
        </>
      )}
    </p>
  );
}
