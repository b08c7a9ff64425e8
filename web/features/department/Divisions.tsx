import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { DivisionRowFragment } from '../../lib/gql/operations';
import { BodyNames } from '../../ui/BodyName';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { InferredMark } from '../../ui/InferredMark';
import { KindMark } from '../../ui/KindMark';
import styles from './Department.module.css';

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
          <HeldDuties division={division} />
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

function HeldDuties({ division }: { division: DivisionRowFragment }) {
  if (division.assignments.length === 0) {
    return (
      <p className={styles.quiet}>
        <FormattedMessage id="department.division.none" />
      </p>
    );
  }
  return division.assignments.map((assignment) => (
    <p key={assignment.id} className={assignment.basis === 'INFERRED' ? styles.inferred : styles.stated}>
      <Link to={`#${assignment.duty.id}`} lang="zh-CN">
        {assignment.duty.path} {assignment.duty.label}
      </Link>
      {assignment.basis === 'INFERRED' ? (
        <InferredMark
          rule={assignment.rule}
          confidence={assignment.confidence}
          explanation={assignment.explanation}
          evidence={assignment.evidence}
        />
      ) : (
        <EvidenceLinks evidence={assignment.evidence} />
      )}
    </p>
  ));
}
