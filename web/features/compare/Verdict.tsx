import { FormattedMessage, useIntl } from 'react-intl';
import styles from './Compare.module.css';
import type { ComparisonView } from './model/read-comparison';
import type { Tally } from './model/tally';
import type { ChangeCompare } from './use-compare-address';

interface Props {
  comparison: ComparisonView;
  counts: Tally;
  basis: 'inferred' | 'reviewed';
  change: ChangeCompare;
}

/** How much of each side the other answers, what that rests on, and what is not counted. */
export function Verdict({ comparison: { left, right, suggestions, judged, byPeople }, counts, basis, change }: Props) {
  const intl = useIntl();
  const [leftName, rightName] = [left, right].map(({ short }) => <span lang="zh-CN">{short}</span>);
  const share = intl.formatNumber(suggestions === 0 ? 0 : judged / suggestions, { style: 'percent' });
  const comparable = counts.left.total > 0 && counts.right.total > 0;
  return (
    <section className={styles.verdict} aria-live="polite" data-verdict="">
      <h2>
        <FormattedMessage
          id={comparable ? 'compare.verdict' : 'compare.verdict.none'}
          values={{
            left: leftName,
            right: rightName,
            leftTotal: counts.left.total,
            leftAnswered: counts.left.answered,
            rightTotal: counts.right.total,
            rightAnswered: counts.right.answered,
          }}
        />
      </h2>
      <div className={styles.basis}>
        <span className={styles.switch} role="group" aria-label={intl.formatMessage({ id: 'compare.basis' })}>
          {(['inferred', 'reviewed'] as const).map((value) => (
            <button key={value} type="button" aria-pressed={basis === value} onClick={() => void change({ basis: value, open: null })}>
              <FormattedMessage id={`compare.basis.${value}`} />
            </button>
          ))}
        </span>{' '}
        <FormattedMessage
          id="compare.verdict.basis"
          values={{ basis, pairs: counts.pairs, byPeople, suggestions, reviewed: judged, share }}
        />{' '}
        <span className={styles.quiet}>
          <FormattedMessage id="compare.verdict.stated" />{' '}
          {left.residual + right.residual > 0 && (
            <FormattedMessage
              id="compare.verdict.residual"
              values={{ left: leftName, right: rightName, leftCount: left.residual, rightCount: right.residual }}
            />
          )}
        </span>
      </div>
    </section>
  );
}
