import { Link } from 'react-router';
import { divisionAddress } from '../lib/addresses';
import type { DivisionChipFragment } from '../lib/gql/operations';
import { useVersionSearch } from '../lib/use-version-search';
import { EvidenceLinks } from './EvidenceLink';
import { InferredMark } from './InferredMark';
import styles from './DivisionChip.module.css';

/**
 * The divisions that hold a duty, each once: several of its sentences may lead to the duty. Solid where a sentence says
 * so, dotted where rules concluded it; each conclusion has its own mark.
 */
export function DivisionChips({ assignments }: { assignments: readonly DivisionChipFragment[] }) {
  const byDivision = Map.groupBy(assignments, ({ division }) => division.id);
  return [...byDivision].map(([id, own]) => <DivisionChip key={id} assignments={own} />);
}

function DivisionChip({ assignments }: { assignments: DivisionChipFragment[] }) {
  const version = useVersionSearch();
  const [{ division }] = assignments as [DivisionChipFragment];
  const stated = assignments.filter(({ basis }) => basis === 'STATED');
  return (
    <span className={stated.length > 0 ? styles.stated : styles.inferred}>
      <Link to={divisionAddress(division.department.id, division.id, version)} className={styles.name} lang="zh-CN">
        {division.name}
        {division.nameplates.length > 0 && `（${division.nameplates.map((plate) => plate.name).join('、')}）`}
      </Link>
      {stated.length > 0 && <EvidenceLinks evidence={distinct(stated.flatMap(({ evidence }) => evidence))} />}
      {assignments
        .filter(({ basis }) => basis === 'INFERRED')
        .map(({ id, rule, confidence, explanation, evidence }) => (
          <InferredMark key={id} rule={rule} confidence={confidence} explanation={explanation} evidence={evidence} />
        ))}
    </span>
  );
}

/** Two sentences of a division may be the same clause of a duty. */
function distinct(evidence: DivisionChipFragment['evidence']): DivisionChipFragment['evidence'] {
  return evidence.filter(
    (one, index) =>
      evidence.findIndex((other) => other.start === one.start && other.end === one.end && other.document.id === one.document.id) === index,
  );
}
