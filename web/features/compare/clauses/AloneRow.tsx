import { FormattedMessage } from 'react-intl';
import { EvidenceLinks } from '../../../ui/EvidenceLink';
import { GapSign } from '../../../ui/GapSign';
import type { ComparedClause, SideName } from '../model/comparison';
import { gapOfClause } from '../model/gap-of-clause';
import { otherSide, type ComparisonView } from '../model/read-comparison';
import { ClauseCard } from './ClauseCard';
import styles from './Clauses.module.css';

interface Props {
  side: SideName;
  clause: ComparedClause;
  area: string;
  comparison: ComparisonView;
  onOpen: (id: string) => void;
}

/** A clause that nothing answers: in the place of the answer stands why, and how to see what came nearest. */
export function AloneRow({ side, clause, area, comparison, onOpen }: Props) {
  const { gap, evidence } = gapOfClause(comparison, clause.id);
  const near = comparison.candidates.filter((pair) => pair[side] === clause).length;
  return (
    <div className={styles.row} data-row="alone" data-alone={side}>
      <div className={styles.cards}>
        <ClauseCard clause={clause} side={side} spans={[]} area={area} comparison={comparison} />
      </div>
      <div className={styles.between} />
      <div className={styles.lack}>
        <p>
          <span className={styles.owner} lang="zh-CN">
            {comparison[otherSide(side)].short}
          </span>{' '}
          <GapSign gap={gap} />
        </p>
        {evidence.length > 0 && (
          <p className={styles.note}>
            <EvidenceLinks evidence={evidence} />
          </p>
        )}
        <button type="button" className={styles.candidates} onClick={() => onOpen(clause.id)} data-open={clause.id}>
          <FormattedMessage id="compare.clause.candidates" values={{ count: near }} />
        </button>
      </div>
    </div>
  );
}
