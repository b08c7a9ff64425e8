import { useQuery } from '@apollo/client/react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useParams, useSearchParams } from 'react-router';
import { CitedAddressDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { localDay } from '../../ui/cite/local-day';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import { CitedView } from './CitedView';

/** `/cite/:id?doc=&source=&quote=`: the permanent address of a citation. Says whether the source still reads as it was cited. */
export default function CitePage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'citePage.title' }));
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const asked = { source: search.get('source'), quote: search.get('quote') };
  const result = useQuery(CitedAddressDocument, { variables: { id, doc: search.get('doc'), ...asked, accessed: localDay() } });
  return (
    <div className="atlas-column">
      <h1>
        <FormattedMessage id="citePage.title" />
      </h1>
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {({ citedAddress }) => <CitedView cited={citedAddress} {...asked} />}
      </AsyncView>
    </div>
  );
}
