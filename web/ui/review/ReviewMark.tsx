import { FormattedMessage } from 'react-intl';
import type { ReviewStatus } from '../../lib/gql/operations';
import styles from './Review.module.css';

/** What people have judged of something inferred, in a word; null: judged by one, and not to be seen yet. */
export function ReviewMark({ status }: { status: ReviewStatus | null }) {
  return (
    <span className={styles.mark} data-review-status={status ?? 'HIDDEN'}>
      <FormattedMessage id={`ui.review.status.${status ?? 'HIDDEN'}`} />
    </span>
  );
}
