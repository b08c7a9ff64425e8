import { FormattedMessage } from 'react-intl';
import type { AuthorityRole } from '../lib/gql/operations';
import styles from './Facts.module.css';

interface Props {
  roles: readonly AuthorityRole[];
  /** Says so where the text names no part; else nothing is shown then. */
  always?: boolean;
}

/** The parts that a text gives a body, the main one first, each in a small box. */
export function Roles({ roles, always = false }: Props) {
  return roles
    .filter((role) => always || role !== 'UNSPECIFIED')
    .map((role) => (
      <span key={role} className={styles.role} data-role={role}>
        <FormattedMessage id={`vocabulary.role.${role}`} />
      </span>
    ));
}
