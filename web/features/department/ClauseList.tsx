import { FormattedMessage } from 'react-intl';
import type { ClauseLineFragment } from '../../lib/gql/operations';
import { BodyNames } from '../../ui/BodyName';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import styles from './Department.module.css';
import { Roles } from '../../ui/Roles';

/** What a duty consists of: each predicate with the part that the text gives the body, and who else is in it. */
export function ClauseList({ clauses }: { clauses: readonly ClauseLineFragment[] }) {
  if (clauses.length === 0) return null;
  return (
    <details className={styles.clauses}>
      <summary>
        <FormattedMessage id="department.clauses" values={{ count: clauses.length }} />
        <Roles roles={[...new Set(clauses.flatMap((clause) => clause.roles))]} />
      </summary>
      <ol>
        {clauses.map((clause) => (
          <li key={clause.id} id={clause.id}>
            <Roles roles={clause.roles} />
            <span lang="zh-CN">{clause.text}</span>
            {clause.parties.length > 0 && (
              <span className={styles.quiet}>
                {' '}
                <FormattedMessage id="department.parties" />
                <BodyNames bodies={clause.parties} />
              </span>
            )}
            <EvidenceLinks evidence={clause.evidence} />
          </li>
        ))}
      </ol>
    </details>
  );
}
