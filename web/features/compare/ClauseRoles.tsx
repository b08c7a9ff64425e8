import { FormattedMessage } from 'react-intl';
import { BodyNames } from '../../ui/BodyName';
import styles from './Compare.module.css';
import type { ComparedClause } from './model/comparison';

/** What part the text gives the department in a clause, and which other bodies it names. */
export function ClauseRoles({ clause }: { clause: ComparedClause }) {
  const named = clause.roles.filter((role) => role !== 'UNSPECIFIED');
  return (
    <>
      {(named.length > 0 ? named : (['UNSPECIFIED'] as const)).map((role) => (
        <span key={role} className={role === 'UNSPECIFIED' ? styles.quiet : styles.role} data-role={role}>
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
