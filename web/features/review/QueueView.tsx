import { FormattedMessage, FormattedNumber } from 'react-intl';
import { useReviewerName } from '../../lib/reviewer';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { ReviewCard } from './ReviewCard';
import styles from './ReviewPage.module.css';
import { useQueue } from './use-queue';
import { useReviewAddress } from './use-review-address';

/** One after the other what is to be judged (or, `settling`, what reviewers differ in), and how far that is. */
export function QueueView({ settling }: { settling: boolean }) {
  const [{ kind, status, departments, all }] = useReviewAddress();
  const reviewer = useReviewerName();
  // one department alone is laid beside nothing
  const chosen = kind === 'ALIGNMENT' && departments.length < 2 ? [] : departments;
  const queue = useQueue({
    kind,
    departments: chosen.length > 0 ? chosen : null,
    status: settling ? ['CONTESTED'] : status ? [status] : null,
    reviewer: reviewer || null,
    includeJudged: settling || all || (status !== null && status !== 'UNREVIEWED'),
  });
  return (
    <AsyncView result={queue.result} skeleton={<PageSkeleton />}>
      {({ reviewQueue: { totalCount, progress } }) => (
        <>
          <p className={styles.progress} data-progress={progress.total}>
            <progress max={Math.max(1, progress.total)} value={progress.reviewed} aria-hidden="true" />
            <FormattedMessage
              id="review.progress"
              values={{
                ...progress,
                share: <FormattedNumber value={progress.total === 0 ? 0 : progress.reviewed / progress.total} style="percent" />,
              }}
            />
          </p>
          {queue.item ? (
            <ReviewCard key={queue.item.target} queue={queue} item={queue.item} total={totalCount} settling={settling} />
          ) : (
            <EmptyState title={<FormattedMessage id={settling ? 'review.settle.empty' : 'review.empty'} />}>
              <p>
                <FormattedMessage id={settling ? 'review.settle.empty.body' : 'review.empty.body'} />
              </p>
            </EmptyState>
          )}
        </>
      )}
    </AsyncView>
  );
}
