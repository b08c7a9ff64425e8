import { FormattedMessage } from 'react-intl';
import type { HandledDivisionClauseFragment } from '../../lib/gql/operations';
import styles from './Ask.module.css';
import { DivisionSentence } from './DivisionSentence';

/** So many sentences are shown at once; weaker ones wait behind a line. */
const shown = 3;

/** What documents print under divisions and answers. */
export function DivisionSentences({ answers }: { answers: readonly HandledDivisionClauseFragment[] }) {
  const more = answers.slice(shown);
  return (
    <section className={styles.group}>
      <h3>
        <FormattedMessage id="ask.section.sentences" />
      </h3>
      {answers.slice(0, shown).map((answer) => (
        <DivisionSentence key={answer.clause.id} answer={answer} />
      ))}
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>
            <FormattedMessage id="ask.more.sentences" values={{ count: more.length }} />
          </summary>
          {more.map((answer) => (
            <DivisionSentence key={answer.clause.id} answer={answer} />
          ))}
        </details>
      )}
    </section>
  );
}
