import { FormattedMessage, useIntl } from 'react-intl';
import styles from './Coverage.module.css';
import { neverWhole } from './never-whole';
import { lengthOf, type ScorecardData } from './scorecard-data';

type Card = Pick<ScorecardData, 'characters' | 'assigned' | 'furniture' | 'repeated' | 'unassigned'>;

/** How much of the words was read; null for a text without words of its own. What is not whole is never rounded up to it. */
export function shareOf({ assigned, unassigned }: Card): number | null {
  const words = assigned + lengthOf(unassigned);
  if (words === 0) return null;
  return neverWhole(assigned / words);
}

/** The share that was read, of which whole, and where all other characters went. */
export function ShareBar({ card }: { card: Card }) {
  const intl = useIntl();
  const unread = lengthOf(card.unassigned);
  const share = shareOf(card);
  const parts = [
    { id: 'assigned', size: card.assigned },
    { id: 'furniture', size: card.furniture },
    { id: 'repeated', size: card.repeated },
    { id: 'unassigned', size: unread },
  ] as const;
  return (
    <div className={styles.share}>
      <p className={styles.figure}>
        {share === null ? (
          <FormattedMessage id="coverage.share.none" />
        ) : (
          <>
            <strong data-share={share}>{intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 1 })}</strong>{' '}
            <FormattedMessage id="coverage.share" values={{ part: card.assigned, whole: card.assigned + unread }} />
          </>
        )}
      </p>
      <div className={styles.bar} aria-hidden="true">
        {parts
          .filter(({ size }) => size > 0)
          .map(({ id, size }) => (
            <span key={id} data-part={id} style={{ flexGrow: size }} />
          ))}
      </div>
      <ul className={styles.parts}>
        {parts.map(({ id, size }) => (
          <li key={id}>
            <span className={styles.swatch} data-part={id} aria-hidden="true" />
            <FormattedMessage id={`coverage.part.${id}`} values={{ size }} />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        <FormattedMessage id="coverage.characters" values={{ size: card.characters }} />
      </p>
    </div>
  );
}
