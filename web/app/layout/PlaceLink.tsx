import { FormattedMessage } from 'react-intl';
import { Link, useLocation } from 'react-router';
import { placeOf, type Place } from './places';
import styles from './SiteHeader.module.css';

/** Leads to a place, and says where it is the one looked at. */
export function PlaceLink({ place }: { place: Place }) {
  const { pathname } = useLocation();
  return (
    <Link to={place.to} className={styles.link} aria-current={placeOf(pathname) === place ? 'page' : undefined}>
      <FormattedMessage id={place.label} />
    </Link>
  );
}
