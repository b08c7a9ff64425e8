import { FormattedMessage } from 'react-intl';
import styles from './Coverage.module.css';
import { ProblemSentence } from './ProblemSentence';
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
  const { severity, related } = problem;
  return (
    <>
      <span className={severity === 'ERROR' ? styles.wrong : styles.severity}>
        <FormattedMessage id={`coverage.severity.${severity}`} />
      </span>{' '}
      <ProblemSentence {...problem} />
      {related && (
        <small className={styles.detail}>
          <FormattedMessage id="coverage.problems.both" />
        </small>
      )}
    </>
  );
}
