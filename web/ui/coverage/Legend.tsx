import { FormattedMessage, useIntl } from 'react-intl';
import { messages, type MessageId } from '../../i18n/messages';
import styles from './Coverage.module.css';
import type { ScorecardData } from './scorecard-data';
import { tintOf, type Tint } from './tint';

const order: Tint[] = ['duty', 'division', 'reform', 'body', 'activity', 'missing', 'area', 'fact', 'heading', 'furniture', 'unassigned'];

/** What the tints of this text mean: each look with the kinds that it stands for here. */
export function Legend({ spans }: Pick<ScorecardData, 'spans'>) {
  const intl = useIntl();
  const kinds = new Map<Tint, Set<string>>();
  for (const span of spans.filter(({ use }) => use !== 'REPEAT')) {
    const names = kinds.get(tintOf(span)) ?? new Set();
    kinds.set(tintOf(span), names);
    const id = `document.kind.${span.kind}`;
    if (span.use === 'FACT') names.add(intl.formatMessage({ id: isMessage(id) ? id : 'document.kind.other' }));
  }
  const separator = intl.formatMessage({ id: 'ui.list.separator' });
  return (
    <ul className={styles.legend} aria-label={intl.formatMessage({ id: 'coverage.legend' })}>
      {order
        .filter((tint) => kinds.has(tint))
        .map((tint) => (
          <li key={tint}>
            <span className={styles.piece} data-tint={tint}>
              {tint === 'heading' || tint === 'furniture' || tint === 'unassigned' ? (
                <FormattedMessage id={`coverage.tint.${tint}`} />
              ) : (
                [...kinds.get(tint)!].join(separator)
              )}
            </span>
          </li>
        ))}
      <li>
        <span className={styles.piece} data-problem="">
          <FormattedMessage id="coverage.tint.problem" />
        </span>
      </li>
    </ul>
  );
}

const isMessage = (id: string): id is MessageId => id in messages.zh;
