import { FormattedMessage } from 'react-intl';
import { useLocale } from '../../i18n/use-locale';
import styles from './Compare.module.css';
import type { ComparisonView } from './model/read-comparison';

/** What the reader must know before any count: other levels, other years, sections that a source lacks. */
export function Caveats({ comparison: { notices } }: { comparison: ComparisonView }) {
  const [locale] = useLocale();
  if (notices.length === 0) return null;
  return (
    <aside className={styles.caveats} data-caveats="">
      <h2>
        <FormattedMessage id="compare.caveats" />
      </h2>
      <ul>
        {notices.map(({ code, zh, en }) => (
          <li key={zh} data-caveat={code}>
            {locale === 'en' ? en : zh}
          </li>
        ))}
      </ul>
    </aside>
  );
}
