import { FormattedMessage } from 'react-intl';
import type { AuthorityRole } from '../../lib/gql/operations';
import styles from './Department.module.css';

/** The parts that the text gives the body, each in a small box; none where it names none. */
export function Roles({ roles }: { roles: readonly AuthorityRole[] }) {
  return roles
    .filter((role) => role !== 'UNSPECIFIED')
    .map((role) => (
      <span key={role} className={styles.role}>
        <FormattedMessage id={`vocabulary.role.${role}`} />
      </span>
    ));
}
