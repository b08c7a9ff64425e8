import { useIntl } from 'react-intl';
import styles from './Cite.module.css';
import { citeStore } from './cite-store';

/** Opens the references of a fact: how it is cited. */
export function CiteButton({ fact }: { fact: string }) {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'cite.button' });
  return (
    <button type="button" className={styles.button} aria-label={label} title={label} data-cite={fact} onClick={() => citeStore.show(fact)}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <path
          d="M1.500 6.500h3.250v3.250H1.500V5.500c0-1.900 1-2.900 2.600-3.200M7.200 6.500h3.250v3.250H7.200V5.500c0-1.900 1-2.900 2.600-3.200"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
        />
      </svg>
    </button>
  );
}
