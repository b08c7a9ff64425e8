import { FormattedMessage } from 'react-intl';
import type { VersionLineFragment } from '../lib/gql/operations';

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
    <span>
      {inForceFrom}–{inForceTo}
      {inferred && (
        <>
          （<FormattedMessage id="ui.inferred" />）
        </>
      )}
    </span>
  );
}
