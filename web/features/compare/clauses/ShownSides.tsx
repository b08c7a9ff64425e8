import { FormattedMessage, useIntl } from 'react-intl';
import type { SideName } from '../model/comparison';
import type { ComparisonView } from '../model/read-comparison';
import type { Tally } from '../model/tally';
import styles from './Clauses.module.css';

interface Props {
  comparison: ComparisonView;
  counts: Tally;
  shown: 'both' | SideName | null;
  onShow: (shown: 'both' | SideName | null) => void;
}

/** The counts of both and of one side only, each with what it is a part of; a click shows only those. Stays in view on a phone. */
export function ShownSides({ comparison: { left, right }, counts, shown, onShow }: Props) {
  const intl = useIntl();
  const toggle = (one: 'both' | SideName) => onShow(shown === one ? null : one);
  return (
    <nav className={styles.shown} aria-label={intl.formatMessage({ id: 'compare.show' })} data-shown-sides="">
      {(['left', 'both', 'right'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={shown === one} onClick={() => toggle(one)} data-show={one}>
          <strong>
            {one === 'both' ? (
              <FormattedMessage id="compare.show.both" />
            ) : (
              <FormattedMessage
                id="compare.show.only"
                values={{ side: <span lang="zh-CN">{one === 'left' ? left.short : right.short}</span> }}
              />
            )}
          </strong>
          <span>
            {one === 'both' ? (
              <FormattedMessage
                id="compare.show.both.count"
                values={{
                  pairs: counts.pairs,
                  left: left.short,
                  right: right.short,
                  leftAnswered: counts.left.answered,
                  leftTotal: counts.left.total,
                  rightAnswered: counts.right.answered,
                  rightTotal: counts.right.total,
                }}
              />
            ) : (
              <FormattedMessage
                id="compare.show.only.count"
                values={{ count: counts[one].total - counts[one].answered, total: counts[one].total }}
              />
            )}
          </span>
        </button>
      ))}
    </nav>
  );
}
