import { Link } from 'react-router';
import type { HeldDutyFragment } from '../../lib/gql/operations';
import { useVersionSearch } from '../../lib/use-version-search';
import { EvidenceLinks } from '../../ui/EvidenceLink';
import { InferredMark } from '../../ui/InferredMark';
import { ReviewButtons } from '../../ui/review/ReviewButtons';
import styles from './Department.module.css';

/** A duty that a division holds: a solid line where a sentence says so, dotted and marked where a rule concluded it. */
export function HeldDuty({ assignment }: { assignment: HeldDutyFragment }) {
  const { id, basis, reviewStatus, rule, confidence, explanation, evidence, duty } = assignment;
  const search = useVersionSearch();
  return (
    <p className={basis === 'INFERRED' ? styles.inferred : styles.stated} data-basis={basis}>
      <Link to={{ search, hash: duty.id }} lang="zh-CN">
        {duty.path} {duty.label}
      </Link>
      {basis === 'INFERRED' ? (
        <>
          <InferredMark rule={rule} confidence={confidence} explanation={explanation} evidence={evidence} />{' '}
          <ReviewButtons kind="ASSIGNMENT" target={id} status={reviewStatus} />
        </>
      ) : (
        <EvidenceLinks evidence={evidence} />
      )}
    </p>
  );
}
