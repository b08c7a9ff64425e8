import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { documentAddress } from '../../lib/addresses';
import type { CurationFailurePartsFragment } from '../../lib/gql/operations';
import styles from './Add.module.css';

/** Why something was not done, in the reader's language, with the server's exact words below. */
export function FailureNote({ failure }: { failure: CurationFailurePartsFragment }) {
  return (
    <div role="alert" className={styles.failure} data-failure={failure.code}>
      <p>
        <FormattedMessage id={`add.failure.${failure.code}`} />
      </p>
      <p className={styles.quiet} lang="en">
        {failure.message}; {failure.remedy}
      </p>
      {failure.existing && (
        <p>
          <Link to={documentAddress(failure.existing)}>
            <FormattedMessage id="add.existing" />
          </Link>
        </p>
      )}
    </div>
  );
}
