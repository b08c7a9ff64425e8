import { FormattedMessage } from 'react-intl';
import { BodyNames } from '../../ui/BodyName';
import styles from './Compare.module.css';
import type { ComparedClause } from './model/comparison';

/** What part the text gives the department in a clause, where it names one, and which other bodies it names. */
export function ClauseRoles({ clause }: { clause: ComparedClause }) {
  return (
    <>
      {clause.roles
        .filter((role) => role !== 'UNSPECIFIED')
        .map((role) => (
          <span key={role} className={styles.role} data-role={role}>
            <FormattedMessage id={`vocabulary.role.${role}`} />
          </span>
        ))}
      {clause.parties.length > 0 && (
        <span className={styles.quiet}>
          <FormattedMessage id="compare.clause.parties" />
          <BodyNames bodies={[...clause.parties]} />
        </span>
      )}
    </>
  );
}
