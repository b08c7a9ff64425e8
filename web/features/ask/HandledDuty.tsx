import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { dutyAddress } from '../../lib/addresses';
import type { HandledDutyFragment } from '../../lib/gql/operations';
import { useVersionSearch } from '../../lib/use-version-search';
import { DivisionChips } from '../../ui/DivisionChips';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import facts from '../../ui/Facts.module.css';
import { GapSign } from '../../ui/GapSign';
import { KindMark } from '../../ui/KindMark';
import { MarkedText } from '../../ui/MarkedText';
import styles from './Ask.module.css';

/** A duty that answers: its words with the matching ones marked, and the divisions that hold it or why none is known. */
export function HandledDuty({ answer }: { answer: HandledDutyFragment }) {
  const { duty, assignments, clause } = answer;
  const version = useVersionSearch();
  return (
    <article className={facts.fact} data-duty={duty.ordinal}>
      <p className={facts.head}>
        <KindMark kind="duty" />
        <Link to={dutyAddress(duty.department.id, duty.id, version)}>
          <strong>
            <FormattedMessage id="ui.duty" values={{ ordinal: duty.ordinal }} />
          </strong>
        </Link>
        {clause && clause.role !== 'UNSPECIFIED' && (
          <span className={styles.role}>
            <FormattedMessage id={`vocabulary.role.${clause.role}`} />
          </span>
        )}
        <EvidenceLinks evidence={duty.evidence} />
      </p>
      <p className={`${facts.words} ${styles.quoted}`}>
        <MarkedText text={duty.text} spans={answer.highlights} />
      </p>
      <div className={styles.holders}>
        <KindMark kind="division" />
        <FormattedMessage id="ask.division.label" />
        <DivisionChips assignments={assignments} />
        {duty.assignmentsGap && <GapSign gap={duty.assignmentsGap} section="DIVISIONS" />}
      </div>
    </article>
  );
}
