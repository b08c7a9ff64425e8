import { FormattedMessage } from 'react-intl';
import { useLocale } from '../../../i18n/use-locale';
import type { ComparedGapFragment } from '../../../lib/gql/operations';
import { EvidenceLinks } from '../../../ui/EvidenceLink';
import { KindMark } from '../../../ui/KindMark';
import type { ComparisonView } from '../model/read-comparison';
import styles from './Gaps.module.css';

interface Props {
  gap: ComparedGapFragment;
  comparison: ComparisonView;
}

/** One thing that one side has: its words and where they stand, then what was read and found on the other side, with its sentences. */
export function GapItem({ gap, comparison }: Props) {
  const [locale] = useLocale();
  const [having, lacking] = gap.side === 'RIGHT' ? [comparison.left, comparison.right] : [comparison.right, comparison.left];
  const clause = having.clauses.find(({ id }) => id === gap.clause?.id);
  const said = clause ?? gap.reformAction ?? gap.duty;
  if (!said) return null;
  return (
    <li className={styles.item} data-gap-item={gap.side} data-gap-of={gap.clause ? 'clause' : gap.reformAction ? 'reform' : 'duty'}>
      <p className={styles.meta}>
        <KindMark kind={gap.reformAction ? 'reform' : 'duty'} />
        <strong lang="zh-CN">{having.short}</strong>
        {gap.reformAction && (
          <span>
            <FormattedMessage id={`vocabulary.reform.${gap.reformAction.kind}`} /> {gap.reformAction.ordinal}
          </span>
        )}
        {!gap.clause && gap.duty && (
          <span>
            <FormattedMessage id="compare.gaps.whole" values={{ ordinal: gap.duty.ordinal }} />
          </span>
        )}
        <EvidenceLinks evidence={said.evidence} />
      </p>
      <p className={styles.words} lang="zh-CN">
        {said.text}
      </p>
      <div className={styles.found}>
        <p>
          <strong lang="zh-CN">{lacking.short}</strong>
          <FormattedMessage id="ui.colon" />
          {locale === 'en' ? gap.noteEn : gap.note}
        </p>
        {gap.evidence.map((evidence) => (
          <p key={`${evidence.document.id}-${evidence.start}`}>
            <q lang="zh-CN">{evidence.quote}</q>
            <EvidenceLinks evidence={[evidence]} />
          </p>
        ))}
      </div>
    </li>
  );
}
