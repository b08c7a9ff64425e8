import { FormattedMessage } from 'react-intl';
import { messages, type MessageId } from '../../i18n/messages';
import styles from './Coverage.module.css';
import type { ScorecardData } from './scorecard-data';

/** Facts by kind, and where the manifest expects another number, that too. Kinds with neither stay away. */
export function FactCounts({ counts }: Pick<ScorecardData, 'counts'>) {
  const shown = counts.filter(({ name, count, expected }) => isMessage(`coverage.count.${name}`) && (count > 0 || (expected ?? 0) > 0));
  if (shown.length === 0) {
    return (
      <p className={styles.none}>
        <FormattedMessage id="coverage.counts.none" />
      </p>
    );
  }
  return (
    <dl className={styles.counts}>
      {shown.map(({ name, count, expected }) => (
        <div key={name} data-count={name}>
          <dt>
            <FormattedMessage id={`coverage.count.${name}` as MessageId} />
          </dt>
          <dd>
            {count}
            {typeof expected === 'number' && expected !== count && (
              <strong className={styles.wrong}>
                {' '}
                <FormattedMessage id="coverage.counts.expected" values={{ expected }} />
              </strong>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isMessage = (id: string): id is MessageId => id in messages.zh;
