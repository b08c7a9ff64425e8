import { Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import { Link, Outlet, useLocation } from 'react-router';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { PageErrorBoundary } from './PageErrorBoundary';
import { SiteHeader } from './SiteHeader';
import { useFocusOnNavigation } from './use-focus-on-navigation';
import { useScrollRestoration } from './use-scroll-restoration';
import styles from './Layout.module.css';

/** Header, the screen, and a footer; the first stop of the keyboard leads past the header. */
export function Layout() {
  const { pathname } = useLocation();
  const main = useFocusOnNavigation();
  useScrollRestoration();
  return (
    <>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        <FormattedMessage id="app.skip" />
      </a>
      <SiteHeader />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <PageErrorBoundary key={pathname}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </PageErrorBoundary>
      </main>
      <footer className={styles.footer}>
        <span>
          <FormattedMessage id="app.footer" />
        </span>
        <Link to="/add">
          <FormattedMessage id="add.title" />
        </Link>
        <a href="/graphql">
          <FormattedMessage id="app.footer.api" />
        </a>
      </footer>
    </>
  );
}
