import { useMantineColorScheme } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useScheme } from '../theme/use-scheme';
import styles from './SiteHeader.module.css';

/** Turns light into dark and back; until it is used, the system's setting holds. */
export function ThemeSwitch() {
  const intl = useIntl();
  const scheme = useScheme();
  const { setColorScheme } = useMantineColorScheme();
  const next = scheme === 'light' ? 'dark' : 'light';
  const label = intl.formatMessage({ id: next === 'dark' ? 'app.theme.dark' : 'app.theme.light' });
  return (
    <button type="button" className={styles.tool} aria-label={label} title={label} onClick={() => setColorScheme(next)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
    </button>
  );
}
