import { useQuery } from '@apollo/client/react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { ReviewAgreementsDocument, type ReviewAgreementsQuery } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { PageSkeleton } from '../../ui/PageSkeleton';
import styles from './ReviewPage.module.css';

type Summary = ReviewAgreementsQuery['reviewSummary'];

/** How much was judged, and how far judges agree: α with n and the coincidence matrix, by kind. */
export function AgreementView() {
  const result = useQuery(ReviewAgreementsDocument, { fetchPolicy: 'network-only' });
  return (
    <AsyncView result={result} skeleton={<PageSkeleton />}>
      {({ reviewSummary }) => (
        <>
          <p>
            <FormattedMessage
              id="review.summary"
              values={{
                judgements: reviewSummary.judgements,
                withdrawn: reviewSummary.withdrawn,
                reviewers: reviewSummary.reviewers.length,
              }}
            />
          </p>
          <p className={styles.quiet}>
            <FormattedMessage id="review.alpha.about" />
          </p>
          {reviewSummary.agreement.map((agreement) => (
            <Kind key={agreement.kind} agreement={agreement} counts={reviewSummary.counts} />
          ))}
          {reviewSummary.problems.map(({ file, line, message }) => (
            <p key={`${file}${line}`} role="alert" className={styles.quiet}>
              <FormattedMessage id="review.problem" values={{ file, line, message: <span lang="en">{message}</span> }} />
            </p>
          ))}
        </>
      )}
    </AsyncView>
  );
}

function Kind({ agreement, counts }: { agreement: Summary['agreement'][number]; counts: Summary['counts'] }) {
  const intl = useIntl();
  const { kind, alpha, units, judgements, values, coincidences, reviewers } = agreement;
  const own = counts.filter((one) => one.kind === kind);
  const nameOf = (value: string) =>
    `review.value.${value}` in intl.messages ? intl.formatMessage({ id: `review.value.${value}` as 'review.value.NONE' }) : value;
  return (
    <section className={styles.card} data-agreement={kind}>
      <h2>
        <FormattedMessage id={`review.kind.${kind}`} />
      </h2>
      {own.length === 0 && (
        <p className={styles.quiet}>
          <FormattedMessage id="review.kind.none" />
        </p>
      )}
      <p>
        {own.map(({ status, count }) => (
          <span key={status} className={styles.count}>
            <FormattedMessage id={`ui.review.status.${status}`} /> {count}
          </span>
        ))}
      </p>
      {units > 0 && (
        <>
          <p data-alpha={alpha ?? ''}>
            <strong>
              α = {alpha == null ? '–' : <FormattedNumber value={alpha} minimumFractionDigits={3} maximumFractionDigits={3} />}
            </strong>{' '}
            <FormattedMessage id="review.alpha.n" values={{ units, judgements }} />
          </p>
          <p className={styles.quiet}>{reviewers.join(' · ')}</p>
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={intl.formatMessage({ id: 'review.matrix' })}>
            <table className={styles.matrix}>
              <caption>
                <FormattedMessage id="review.matrix" />
              </caption>
              <thead>
                <tr>
                  <td />
                  {values.map((value) => (
                    <th key={value} scope="col">
                      {nameOf(value)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {values.map((value, row) => (
                  <tr key={value}>
                    <th scope="row">{nameOf(value)}</th>
                    {coincidences[row]!.map((count, column) => (
                      <td key={values[column]}>
                        <FormattedNumber value={count} maximumFractionDigits={1} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
