import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { departmentAddress, versionAddress, versionsAddress } from '../../lib/addresses';
import type { DepartmentVersionsFragment } from '../../lib/gql/operations';
import { GapSign } from '../../ui/GapSign';
import { VersionPeriod } from '../../ui/VersionPeriod';
import styles from './Department.module.css';

/** Which version of the mandate is looked at, the others one click away; says so where it is not the latest, or none. */
export function VersionSwitch({ department: { id, mandates, version } }: { department: DepartmentVersionsFragment }) {
  const { mandate, standing, asOf } = version;
  if (mandates.length < 2 && asOf == null) return null;
  return (
    <div data-versions="">
      {mandate === null || mandate === undefined ? (
        <p className={styles.banner} role="status" data-standing-at={standing}>
          <GapSign gap="NOT_IN_FORCE" />
          <br />
          <FormattedMessage id={`department.version.${standing}`} values={{ date: asOf }} />{' '}
          <Link to={departmentAddress(id)}>
            <FormattedMessage id="department.version.latest" />
          </Link>
        </p>
      ) : (
        (!mandate.latest || standing === 'UNDATED' || standing === 'ORDER_UNKNOWN') && (
          <p className={styles.banner} role="status" data-standing-at={standing}>
            {mandate.latest ? (
              <FormattedMessage id={`department.version.${standing}`} values={{ date: asOf }} />
            ) : (
              <FormattedMessage id="department.version.older" values={{ period: <VersionPeriod mandate={mandate} /> }} />
            )}{' '}
            <Link to={departmentAddress(id)}>
              <FormattedMessage id="department.version.latest" />
            </Link>
          </p>
        )
      )}
      {mandates.length > 1 && (
        <p className={styles.versions}>
          <span className={styles.quiet}>
            <FormattedMessage id="department.version.all" />
          </span>
          {mandates.map((one) => (
            <span key={one.id}>
              <Link to={versionAddress(id, one.id)} aria-current={one.id === mandate?.id ? 'true' : undefined}>
                <VersionPeriod mandate={one} />
              </Link>
            </span>
          ))}
          <Link to={versionsAddress(id)}>
            <FormattedMessage id="department.version.compare" />
          </Link>
        </p>
      )}
    </div>
  );
}
