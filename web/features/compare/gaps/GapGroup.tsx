import { FormattedMessage } from 'react-intl';
import { useLocale } from '../../../i18n/use-locale';
import type { ComparedGapFragment } from '../../../lib/gql/operations';
import type { ComparisonView } from '../model/read-comparison';
import { GapItem } from './GapItem';
import styles from './Gaps.module.css';

interface Props {
  /** Of one side, of which the same can be said. */
  gaps: readonly ComparedGapFragment[];
  comparison: ComparisonView;
}

/** What was read and found on the side that lacks something, said once, and what all it lacks. */
export function GapGroup({ gaps, comparison }: Props) {
  const [locale] = useLocale();
  const [first] = gaps as [ComparedGapFragment];
  const [having, lacking] = first.side === 'RIGHT' ? [comparison.left, comparison.right] : [comparison.right, comparison.left];
  return (
    <div className={styles.group} data-gap-side={first.side}>
      <h4>
        <FormattedMessage
          id="compare.gaps.side"
          values={{ has: <span lang="zh-CN">{having.short}</span>, lacks: <span lang="zh-CN">{lacking.short}</span> }}
        />
      </h4>
      <p className={styles.note}>{locale === 'en' ? first.noteEn : first.note}</p>
      <ul>
        {gaps.map((gap) => (
          <GapItem key={gap.clause?.id ?? gap.reformAction?.id ?? gap.duty?.id} gap={gap} having={having} />
        ))}
      </ul>
    </div>
  );
}
