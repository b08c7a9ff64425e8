import { Link } from 'react-router';
import { divisionAddress } from '../lib/addresses';
import type { DivisionChipFragment } from '../lib/gql/operations';
import { EvidenceLinks } from './EvidenceLink';
import { InferredMark } from './InferredMark';
import styles from './DivisionChip.module.css';

/** A division that holds a duty: solid where a sentence says so, dotted and marked where a rule concluded it. */
export function DivisionChip({ assignment }: { assignment: DivisionChipFragment }) {
  const { division } = assignment;
  const inferred = assignment.basis === 'INFERRED';
  return (
    <span className={inferred ? styles.inferred : styles.stated}>
      <Link to={divisionAddress(division.department.id, division.id)} className={styles.name} lang="zh-CN">
        {division.name}
        {division.nameplates.length > 0 && `（${division.nameplates.map((plate) => plate.name).join('、')}）`}
      </Link>
      {inferred ? (
        <InferredMark
          rule={assignment.rule}
          confidence={assignment.confidence}
          explanation={assignment.explanation}
          evidence={assignment.evidence}
        />
      ) : (
        <EvidenceLinks evidence={assignment.evidence} />
      )}
    </span>
  );
}
