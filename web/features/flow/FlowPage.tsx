import { useQuery } from '@apollo/client/react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { FlowPageDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import styles from './Flow.module.css';
import { FlowView } from './FlowView';

/** Where duties went: from area by kind of action to recipient, each city for itself, and the same numbers as a table. */
export default function FlowPage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'flow.title' }));
  const result = useQuery(FlowPageDocument);
  return (
    <div className="atlas-wide">
      <h1>
        <FormattedMessage id="flow.title" />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="flow.lead" />{' '}
        <Link to="/reform">
          <FormattedMessage id="flow.reform" />
        </Link>
      </p>
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {({ reformFlow, cities, reformActions }) => <FlowView links={reformFlow} cities={cities} listed={reformActions.totalCount} />}
      </AsyncView>
    </div>
  );
}
