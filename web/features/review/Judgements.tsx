import { FormattedDate, FormattedMessage } from 'react-intl';
import type { ReviewLineFragment } from '../../lib/gql/operations';
import styles from './ReviewPage.module.css';

/** What has been judged of a pair, as far as it may be seen; `hidden`: one other has, and is kept from the reader. */
export function Judgements({ reviews, hidden }: { reviews: readonly ReviewLineFragment[]; hidden: boolean }) {
  if (hidden && reviews.length === 0)
    return (
      <p className={styles.quiet} data-hidden="">
        <FormattedMessage id="review.hidden" />
      </p>
    );
  if (reviews.length === 0) return null;
  return (
    <details className={styles.judgements}>
      <summary>
        <FormattedMessage id="review.judgements" values={{ count: reviews.length }} />
      </summary>
      <ul>
        {reviews.map((review) => (
          <li key={review.id} data-review={review.id} className={review.withdrawn ? styles.withdrawn : undefined}>
            <strong>
              {review.kind === 'ALIGNMENT' && review.relation ? (
                <FormattedMessage id={`ui.review.relation.${review.relation}`} />
              ) : (
                <FormattedMessage id={`review.verdict.${review.verdict}`} />
              )}
            </strong>{' '}
            <span className={styles.quiet}>
              {review.reviewer} · <FormattedDate value={review.when} dateStyle="medium" />
              {review.adjudicates && (
                <>
                  {' · '}
                  <FormattedMessage id="review.adjudicates" />
                </>
              )}
              {!review.sure && (
                <>
                  {' · '}
                  <FormattedMessage id="review.unsure" />
                </>
              )}
              {review.stale && (
                <>
                  {' · '}
                  <FormattedMessage id="ui.review.status.STALE" />
                </>
              )}
            </span>
            {review.note && <p>{review.note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
