import { useLocale } from '../../i18n/use-locale';
import { locales, localeTags, type Locale } from '../../i18n/locale';
import styles from './SiteHeader.module.css';

const names: Record<Locale, string> = { zh: '中文', en: 'English' };

/** Offers the other languages, each in its own name. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocale();
  return locales
    .filter((other) => other !== locale)
    .map((other) => (
      <button key={other} type="button" lang={localeTags[other]} className={styles.tool} onClick={() => setLocale(other)}>
        {names[other]}
      </button>
    ));
}
