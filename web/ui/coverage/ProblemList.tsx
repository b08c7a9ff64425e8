import { FormattedMessage, useIntl } from 'react-intl';
import { messages, type MessageId } from '../../i18n/messages';
import styles from './Coverage.module.css';
import { markOf, sameMark, type Mark, type ProblemData } from './scorecard-data';

interface Props {
  problems: readonly ProblemData[];
  mark: Mark | null;
  onMark: (mark: Mark) => void;
}

/** What is wrong, in the order of the text; a click marks the place, of a conflict both places. */
export function ProblemList({ problems, mark, onMark }: Props) {
  return (
    <ol className={styles.problems}>
      {problems.map((problem, index) => {
        const place = markOf(problem);
        const current = sameMark(place, mark);
        return (
          <li key={index} data-problem={problem.rule} aria-current={current || undefined}>
            {place ? (
              <button type="button" className={styles.problem} onClick={() => onMark(place)}>
                <ProblemWords problem={problem} />
              </button>
            ) : (
              <span className={styles.problem}>
                <ProblemWords problem={problem} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function ProblemWords({ problem }: { problem: ProblemData }) {
  const intl = useIntl();
  const { rule, message, severity, expected, found, related } = problem;
  const id = `coverage.rule.${rule}`;
  // a rule without words here is told by the sentence of the reading, which is English
  const words = isMessage(id) ? intl.formatMessage({ id }, { expected: expected ?? 0, found: found ?? 0 }) : message;
  return (
    <>
      <span className={severity === 'ERROR' ? styles.wrong : styles.severity}>
        <FormattedMessage id={`coverage.severity.${severity}`} />
      </span>{' '}
      {words}
      {related && (
        <small className={styles.detail}>
          <FormattedMessage id="coverage.problems.both" />
        </small>
      )}
    </>
  );
}

const isMessage = (id: string): id is MessageId => id in messages.zh;
