import { FormattedMessage } from 'react-intl';
import type { DivisionClauseLineFragment } from '../../lib/gql/operations';
import { BodyNames } from '../../ui/BodyName';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import styles from './Department.module.css';
import { HeldDuty } from './HeldDuty';
import { Roles } from '../../ui/Roles';

/** Longer lists are folded. */
const longest = 6;

/** What the document prints under a division, sentence by sentence, each with the department's duties that it leads to. */
export function DivisionClauses({ clauses }: { clauses: readonly DivisionClauseLineFragment[] }) {
  if (clauses.length === 0) return null;
  const count = new Set(clauses.map((clause) => clause.item)).size;
  return (
    <details className={styles.clauses} open={clauses.length <= longest} data-division-clauses={clauses.length}>
      <summary>
        <FormattedMessage
          id={count === clauses.length ? 'department.division.says' : 'department.division.says.sentences'}
          values={{ count, sentences: clauses.length }}
        />
      </summary>
      <ol>
        {clauses.map((clause) => (
          <li key={clause.id} id={clause.id} className={styles.sentence}>
            <Roles roles={clause.roles} />
            <span lang="zh-CN">{clause.text}</span>
            {clause.residual && (
              <span className={styles.quiet}>
                {' '}
                <FormattedMessage id="department.residual" />
              </span>
            )}
            {clause.parties.length > 0 && (
              <span className={styles.quiet}>
                {' '}
                <FormattedMessage id="department.parties" />
                <BodyNames bodies={clause.parties} />
              </span>
            )}
            <EvidenceLinks evidence={clause.evidence} />
            {clause.assignments.map((assignment) => (
              <HeldDuty key={assignment.id} assignment={assignment} />
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
