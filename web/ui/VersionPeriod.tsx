import { FormattedMessage } from 'react-intl';
import type { VersionLineFragment } from '../lib/gql/operations';
import styles from './VersionPeriod.module.css';

/** From when to when a version of a mandate holds; an end or a beginning that is only concluded is marked so. */
export function VersionPeriod({
  mandate,
}: {
  mandate: Pick<VersionLineFragment, 'inForceFrom' | 'inForceFromBasis' | 'inForceTo' | 'inForceToBasis'>;
}) {
  const { inForceFrom, inForceFromBasis, inForceTo, inForceToBasis } = mandate;
  const inferred = inForceFromBasis === 'INFERRED' || inForceToBasis === 'INFERRED';
  if (!inForceFrom) return <FormattedMessage id="ui.version.undated" />;
  return (
    <span className={styles.period}>
      <FormattedMessage id="ui.version.period" values={{ from: inForceFrom, to: inForceTo ?? null }} />
      {inferred && (
        <>
          {' '}
          <span className={styles.inferred}>
            <FormattedMessage id="ui.inferred" />
          </span>
        </>
      )}
    </span>
  );
}
