import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './CityColumns.module.css';
import { useCitySwap } from './use-city-swap';
import { useOrderedCities } from './use-ordered-cities';

export interface CityColumn {
  code: string;
  name: string;
  /** A few words for the switch of a narrow screen. */
  verdict: ReactNode;
  content: ReactNode;
}

/**
 * Equal columns, one a city, in the order of their codes; the address can turn the order round (`?swap=true`). On a
 * narrow screen they stack, and a bar that stays in view says every city's verdict and leads to it.
 */
export function CityColumns({ columns }: { columns: CityColumn[] }) {
  const intl = useIntl();
  const [swapped, swap] = useCitySwap();
  const ordered = useOrderedCities(columns);

  return (
    <div className={styles.frame}>
      {ordered.length > 1 && (
        <div className={styles.swap}>
          <Button variant="subtle" size="compact-md" aria-pressed={swapped} onClick={swap}>
            <FormattedMessage id="ui.swap" />
          </Button>
        </div>
      )}
      <nav className={styles.switch} aria-label={intl.formatMessage({ id: 'ui.cities' })} data-city-switch="">
        {ordered.map((column) => (
          <button key={column.code} type="button" onClick={() => showColumn(column.code)}>
            <strong lang="zh-CN">{column.name}</strong> {column.verdict}
          </button>
        ))}
      </nav>
      <div className={styles.columns}>
        {ordered.map((column) => (
          <section key={column.code} id={columnId(column.code)} className={styles.column} aria-label={column.name} tabIndex={-1}>
            {column.content}
          </section>
        ))}
      </div>
    </div>
  );
}

const columnId = (code: string) => `city-${code}`;

function showColumn(code: string) {
  const column = document.getElementById(columnId(code));
  column?.scrollIntoView({ block: 'start' });
  column?.focus({ preventScroll: true });
}
