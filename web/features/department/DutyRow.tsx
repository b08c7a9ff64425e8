import { FormattedMessage } from 'react-intl';
import type { DutyRowFragment } from '../../lib/gql/operations';
import { DivisionChips } from '../../ui/DivisionChips';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import facts from '../../ui/Facts.module.css';
import { GapSign } from '../../ui/GapSign';
import { KindMark } from '../../ui/KindMark';
import { ClauseList } from './ClauseList';
import styles from './Department.module.css';
import { DutyExercises } from './exercise/DutyExercises';

/** A duty with its clauses; beside it the divisions that hold it, or why none is known. */
export function DutyRow({ duty }: { duty: DutyRowFragment }) {
  return (
    <article id={duty.id} className={`${facts.fact} ${styles.duty}`} data-duty={duty.ordinal}>
      <div>
        <p className={facts.head}>
          <KindMark kind="duty" />
          <strong>
            <FormattedMessage id="ui.duty" values={{ ordinal: duty.ordinal }} />
          </strong>
          {duty.residual && (
            <span className={styles.quiet}>
              {' '}
              <FormattedMessage id="department.residual" />
            </span>
          )}
          <EvidenceLinks evidence={duty.evidence} />
        </p>
        <p className={facts.words} lang="zh-CN">
          {duty.text}
        </p>
        <ClauseList clauses={duty.clauses} />
        <DutyExercises exercises={duty.exercisedBy} />
      </div>
      <div className={styles.holders}>
        <DivisionChips assignments={duty.assignments} />
        {duty.assignmentsGap && <GapSign gap={duty.assignmentsGap} section="DIVISIONS" />}
      </div>
    </article>
  );
}
