import { FormattedMessage, useIntl } from 'react-intl';
import { Link, NavLink } from 'react-router';
import { LanguageSwitch } from './LanguageSwitch';
import { SearchBox } from './SearchBox';
import { ThemeSwitch } from './ThemeSwitch';
import styles from './SiteHeader.module.css';

const pages = [
  { to: '/', id: 'app.nav.ask' },
  { to: '/departments', id: 'app.nav.departments' },
  { to: '/graph', id: 'app.nav.graph' },
  { to: '/reform', id: 'app.nav.reform' },
  { to: '/documents', id: 'app.nav.documents' },
] as const;

export function SiteHeader() {
  const intl = useIntl();
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <FormattedMessage id="app.name" />
      </Link>
      <nav aria-label={intl.formatMessage({ id: 'app.nav' })} className={styles.nav}>
        {pages.map((page) => (
          <NavLink key={page.to} to={page.to} end={page.to === '/'} className={styles.link}>
            <FormattedMessage id={page.id} />
          </NavLink>
        ))}
      </nav>
      <div className={styles.tools}>
        <SearchBox />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
