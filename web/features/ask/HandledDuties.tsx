import { FormattedMessage } from 'react-intl';
import type { HandledDutyFragment } from '../../lib/gql/operations';
import styles from './Ask.module.css';
import { HandledDuty } from './HandledDuty';

/** So many duties are shown at once; weaker ones wait behind a line. */
const shown = 3;

export function HandledDuties({ answers }: { answers: HandledDutyFragment[] }) {
  const more = answers.slice(shown);
  return (
    <section className={styles.group}>
      <h3>
        <FormattedMessage id="ask.section.duties" />
      </h3>
      {answers.slice(0, shown).map((answer) => (
        <HandledDuty key={answer.duty.id} answer={answer} />
      ))}
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>
            <FormattedMessage id="ask.more" values={{ count: more.length }} />
          </summary>
          {more.map((answer) => (
            <HandledDuty key={answer.duty.id} answer={answer} />
          ))}
        </details>
      )}
    </section>
  );
}
