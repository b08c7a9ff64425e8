import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { LanguageSwitch } from './LanguageSwitch';
import { MorePlaces } from './MorePlaces';
import { PlaceLink } from './PlaceLink';
import { places } from './places';
import { SearchBox } from './SearchBox';
import { ThemeSwitch } from './ThemeSwitch';
import styles from './SiteHeader.module.css';

/** Name, places and tools, above every screen. */
export function SiteHeader() {
  const intl = useIntl();
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <FormattedMessage id="app.name" />
      </Link>
      <nav aria-label={intl.formatMessage({ id: 'app.nav' })} className={styles.nav}>
        {places
          .filter(({ primary }) => primary)
          .map((place) => (
            <PlaceLink key={place.to} place={place} />
          ))}
        <MorePlaces />
      </nav>
      <div className={styles.tools}>
        <SearchBox />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
