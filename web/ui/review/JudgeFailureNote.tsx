import { FormattedMessage } from 'react-intl';
import styles from './Review.module.css';
import type { JudgeFailure } from './use-judge';

/** Why a judgement was not kept. */
export function JudgeFailureNote({ failure }: { failure: JudgeFailure }) {
  return (
    <span role="alert" className={styles.failure} data-failure={failure === 'UNREACHABLE' ? failure : failure.code}>
      <FormattedMessage id={`ui.review.failure.${failure === 'UNREACHABLE' ? failure : failure.code}`} />{' '}
      {failure !== 'UNREACHABLE' && (
        <span lang="en" className={styles.quiet}>
          {failure.message}; {failure.remedy}
        </span>
      )}
    </span>
  );
}
