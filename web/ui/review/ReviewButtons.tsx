import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { reviewAddress } from '../../lib/addresses';
import type { MatchRelation, ReviewKind, ReviewStatus, ReviewVerdict } from '../../lib/gql/operations';
import { JudgeFailureNote } from './JudgeFailureNote';
import { relations } from './relations';
import styles from './Review.module.css';
import { ReviewMark } from './ReviewMark';
import { useJudge } from './use-judge';

interface Props {
  kind: ReviewKind;
  /** Id of what is judged. */
  target: string;
  status: ReviewStatus;
  /** Of an alignment: what the method says it is. */
  relation?: MatchRelation;
}

/** How something inferred was judged, and for curators the buttons to judge it where it is shown. */
export function ReviewButtons({ kind, target, status, relation }: Props) {
  const intl = useIntl();
  const { can, busy, failure, judge, takeBack } = useJudge();
  const [own, setOwn] = useState<{ status: ReviewStatus; review: string | null } | null>(null);
  const shown = own?.status ?? status;

  async function give(verdict: ReviewVerdict, changed?: MatchRelation) {
    const saved = await judge(kind, { target, verdict, ...(changed ? { relation: changed } : {}) });
    if (saved) setOwn({ status: saved.status, review: saved.review.id });
  }
  async function undo(review: string) {
    const saved = await takeBack(review);
    if (saved) setOwn({ status: saved.status, review: null });
  }

  return (
    <span className={styles.buttons} data-review-target={target}>
      <span role="status">
        <ReviewMark status={shown} />
      </span>
      {can ? (
        <>
          <Button size="compact-xs" variant="default" disabled={busy} onClick={() => void give('ACCEPT')}>
            <FormattedMessage id="ui.review.accept" />
          </Button>
          <Button size="compact-xs" variant="default" disabled={busy} onClick={() => void give('REJECT')}>
            <FormattedMessage id="ui.review.reject" />
          </Button>
          {kind === 'ALIGNMENT' && (
            <select
              aria-label={intl.formatMessage({ id: 'ui.review.change' })}
              value=""
              disabled={busy}
              onChange={(event) => void give('CHANGE', event.currentTarget.value as MatchRelation)}
            >
              <option value="">{intl.formatMessage({ id: 'ui.review.change' })}</option>
              {relations
                .filter((one) => one !== relation)
                .map((one) => (
                  <option key={one} value={one}>
                    {intl.formatMessage({ id: `ui.review.relation.${one}` })}
                  </option>
                ))}
            </select>
          )}
          {own?.review != null && (
            <Button size="compact-xs" variant="subtle" disabled={busy} onClick={() => void undo(own.review!)}>
              <FormattedMessage id="ui.review.undo" />
            </Button>
          )}
        </>
      ) : (
        <Link to={reviewAddress(kind)}>
          <FormattedMessage id="ui.review.open" />
        </Link>
      )}
      {failure && <JudgeFailureNote failure={failure} />}
    </span>
  );
}
