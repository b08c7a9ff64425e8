import { useId, type KeyboardEvent } from 'react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { ClausePair } from '../model/comparison';
import { relationSigns } from '../words';
import styles from './Pair.module.css';

interface Props {
  pair: ClausePair;
  /** Its reasons are shown. */
  looked: boolean;
  onLook: (pair: ClausePair | null) => void;
  onOpen: (id: string) => void;
}

/** What a line says: relation, score, and that it is inferred. Its reasons on hover and focus; a click or Enter opens the pair. */
export function PairMark({ pair, looked, onLook, onOpen }: Props) {
  const intl = useIntl();
  const reasons = useId();
  const relation = intl.formatMessage({ id: `vocabulary.relation.${pair.relation}` });
  const score = intl.formatNumber(pair.score, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const placeOf = ({ duty, ordinal }: ClausePair['left']) =>
    intl.formatMessage({ id: 'compare.clause.place' }, { duty: duty.ordinal, clause: ordinal });
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLook(null);
  };
  return (
    <div
      className={styles.place}
      onMouseEnter={() => onLook(pair)}
      onMouseLeave={() => onLook(null)}
      onFocus={() => onLook(pair)}
      onBlur={() => onLook(null)}
      onKeyDown={closeOnEscape}
    >
      <button
        type="button"
        className={styles.mark}
        aria-describedby={looked ? reasons : undefined}
        onClick={() => onOpen(pair.id)}
        data-open={pair.id}
        data-pair={pair.id}
        data-inferred=""
        data-review={pair.reviewStatus}
      >
        <span className={styles.sign}>{relationSigns[pair.relation]}</span> {relation} <b>{score}</b>
        <small>
          <FormattedMessage id="ui.inferred" />
          {pair.reviewStatus !== 'UNREVIEWED' && (
            <>
              {' · '}
              <FormattedMessage id={`vocabulary.review.${pair.reviewStatus}`} />
            </>
          )}
        </small>
        <span className="atlas-visually-hidden">
          <FormattedMessage id="compare.pair" values={{ left: placeOf(pair.left), right: placeOf(pair.right) }} />
        </span>
      </button>
      {looked && (
        <div role="tooltip" id={reasons} className={styles.reasons}>
          <p lang="zh-CN">{pair.explanation}</p>
          <p className={styles.quiet}>
            <FormattedMessage
              id="compare.pair.score"
              values={{ score, count: <FormattedNumber value={pair.score * 10} maximumFractionDigits={0} /> }}
            />
            {' · '}
            <FormattedMessage id={`vocabulary.review.${pair.reviewStatus}`} />
          </p>
          <p className={styles.quiet}>
            <FormattedMessage id="compare.pair.open" />
          </p>
        </div>
      )}
    </div>
  );
}
