import { FormattedMessage, useIntl } from 'react-intl';
import { useAllDepartments } from '../../ui/use-all-departments';
import { AsyncView } from '../../ui/AsyncView';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import { AgreementView } from './AgreementView';
import { CuratorFields } from './CuratorFields';
import { Filters } from './Filters';
import { Guide } from './Guide';
import { QueueView } from './QueueView';
import styles from './ReviewPage.module.css';
import { useReviewAddress, views } from './use-review-address';

/** People judge what the atlas infers: a queue, what they differ in, how far they agree. */
export default function ReviewPage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'review.title' }));
  const result = useAllDepartments();
  const [address, setAddress] = useReviewAddress();
  return (
    <div className="atlas-wide">
      <h1>
        <FormattedMessage id="review.title" />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="review.lead" />
      </p>
      <CuratorFields />
      <Guide />
      <nav className={styles.views} aria-label={intl.formatMessage({ id: 'review.views' })}>
        {views.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={address.view === view ? 'page' : undefined}
            onClick={() => void setAddress({ view, status: null })}
          >
            <FormattedMessage id={`review.view.${view}`} />
          </button>
        ))}
      </nav>
      {address.view === 'agreement' ? (
        <AgreementView />
      ) : (
        <AsyncView result={result} skeleton={<PageSkeleton />}>
          {({ departments }) => (
            <>
              <Filters departments={departments.nodes} />
              <QueueView key={address.view} settling={address.view === 'settle'} />
            </>
          )}
        </AsyncView>
      )}
    </div>
  );
}
