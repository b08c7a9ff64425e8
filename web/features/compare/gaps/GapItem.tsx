import { FormattedMessage } from 'react-intl';
import type { ComparedGapFragment } from '../../../lib/gql/operations';
import { EvidenceLinks } from '../../../ui/EvidenceLink';
import { KindMark } from '../../../ui/KindMark';
import type { ComparedSide } from '../model/read-comparison';
import styles from './Gaps.module.css';

interface Props {
  gap: ComparedGapFragment;
  /** The side that has it. */
  having: ComparedSide;
}

/** One thing that one side has: its words and where they stand, and the sentences that were found on the other side instead. */
export function GapItem({ gap, having }: Props) {
  const clause = having.clauses.find(({ id }) => id === gap.clause?.id);
  const said = clause ?? gap.reformAction ?? gap.duty;
  if (!said) return null;
  return (
    <li className={styles.item} data-gap-of={gap.clause ? 'clause' : gap.reformAction ? 'reform' : 'duty'}>
      <p className={styles.meta}>
        <KindMark kind={gap.reformAction ? 'reform' : 'duty'} />
        {gap.reformAction && (
          <strong>
            <FormattedMessage id={`vocabulary.reform.${gap.reformAction.kind}`} /> {gap.reformAction.ordinal}
          </strong>
        )}
        {!gap.clause && gap.duty && (
          <strong>
            <FormattedMessage id="compare.gaps.whole" values={{ ordinal: gap.duty.ordinal }} />
          </strong>
        )}
        <EvidenceLinks evidence={said.evidence} />
      </p>
      <p className={styles.words} lang="zh-CN">
        {said.text}
      </p>
      {gap.evidence.map((evidence) => (
        <p key={`${evidence.document.id}-${evidence.start}-${evidence.end}`} className={styles.found}>
          <FormattedMessage id="compare.gaps.found" /> <span lang="zh-CN">{evidence.quote}</span>
          <EvidenceLinks evidence={[evidence]} />
        </p>
      ))}
    </li>
  );
}
