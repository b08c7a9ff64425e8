import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { EvidenceLinks } from '../../../ui/EvidenceLink';
import { useAreaName } from '../area-name';
import { ClauseRoles } from '../ClauseRoles';
import { MarkedWords } from '../MarkedWords';
import type { ComparedClause, SideName, WordSpan } from '../model/comparison';
import type { ComparisonView } from '../model/read-comparison';
import styles from './Clauses.module.css';

interface Props {
  clause: ComparedClause;
  side: SideName;
  spans: readonly WordSpan[];
  /** Code of the area in which it stands; its own is named where it is another. */
  area: string;
  comparison: ComparisonView;
  looked?: boolean;
  children?: ReactNode;
}

/** One clause: where it is printed, the part it gives the department, its words. */
export function ClauseCard({ clause, side, spans, area, comparison, looked = false, children }: Props) {
  const nameOf = useAreaName(comparison.areas);
  return (
    <article className={styles.card} data-clause={clause.id} data-side={side} data-looked={looked || undefined}>
      <p className={styles.meta}>
        <span className={styles.owner} lang="zh-CN">
          {comparison[side].short}
        </span>
        <EvidenceLinks evidence={clause.evidence} />
        <ClauseRoles clause={clause} />
        {clause.area !== null && clause.area !== area && (
          <span className={styles.elsewhere}>
            <FormattedMessage id="compare.clause.elsewhere" values={{ area: nameOf(clause.area) }} />
          </span>
        )}
      </p>
      <p className={styles.words}>
        <MarkedWords text={clause.text} spans={spans} />
      </p>
      {children}
    </article>
  );
}
