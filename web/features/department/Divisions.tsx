import { FormattedMessage } from 'react-intl';
import type { DivisionRowFragment } from '../../lib/gql/operations';
import { BodyNames } from '../../ui/BodyName';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { KindMark } from '../../ui/KindMark';
import styles from './Department.module.css';
import { DivisionClauses } from './DivisionClauses';
import { HeldDuty } from './HeldDuty';

export function Divisions({ divisions }: { divisions: readonly DivisionRowFragment[] }) {
  return (
    <ul className={styles.divisions}>
      {divisions.map((division) => (
        <li key={division.id} id={division.id} className={styles.anchor} data-division="">
          <p className={styles.divisionName}>
            <KindMark kind="division" />
            <strong lang="zh-CN">
              {division.name}
              {division.nameplates.length > 0 && `（${division.nameplates.map((plate) => plate.name).join('、')}）`}
            </strong>
            <EvidenceLinks evidence={division.evidence} />
          </p>
          {division.colocatedWith.length > 0 && (
            <p className={styles.quiet}>
              <FormattedMessage id="department.colocated" values={{ bodies: <BodyNames bodies={division.colocatedWith} /> }} />
            </p>
          )}
          <DivisionClauses clauses={division.clauses} />
          <Guesses division={division} />
          {division.activities.map((activity) => (
            <p key={activity.id} className={styles.quiet}>
              <FormattedMessage id="department.division.activities" /> <span lang="zh-CN">{activity.text}</span>
              <EvidenceLinks evidence={activity.evidence} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What is concluded of a division without a sentence of its own; what its sentences lead to stands below them. */
function Guesses({ division: { assignments, clauses } }: { division: DivisionRowFragment }) {
  if (assignments.length === 0 && clauses.length === 0) {
    return (
      <p className={styles.quiet}>
        <FormattedMessage id="department.division.none" />
      </p>
    );
  }
  return assignments
    .filter(({ divisionClause }) => !divisionClause)
    .map((assignment) => <HeldDuty key={assignment.id} assignment={assignment} />);
}
