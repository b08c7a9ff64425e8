import { useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Suspense, lazy, useEffect, useState, useSyncExternalStore } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useLocation } from 'react-router';
import { CiteDocument } from '../../lib/gql/operations';
import { AsyncView } from '../AsyncView';
import { PageSkeleton } from '../PageSkeleton';
import { citeStore } from './cite-store';
import { localDay } from './local-day';

/** Above other dialogs (200): a pair that is opened in one can be cited. */
const above = 210;

const CiteFact = lazy(() => import('./CiteFact'));

/** The one dialog of the interface that shows how a fact is cited; see `CiteButton`. Another page closes it. */
export function CiteDialog() {
  const intl = useIntl();
  const fact = useSyncExternalStore(citeStore.subscribe, citeStore.read);
  // the last fact stays while the dialog fades
  const [last, setLast] = useState(fact);
  if (fact !== null && fact !== last) setLast(fact);
  const { pathname, search } = useLocation();
  useEffect(() => citeStore.show(null), [pathname, search]);
  const narrow = useMediaQuery('(max-width: 600px)');
  return (
    <Modal
      opened={fact !== null}
      // a dialog beneath must still see this one while it hears of the same Escape
      onClose={() => setTimeout(() => citeStore.show(null))}
      title={intl.formatMessage({ id: 'cite.title' })}
      size="lg"
      fullScreen={narrow}
      zIndex={above}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'cite.close' }) }}
    >
      {last !== null && <Loaded fact={last} />}
    </Modal>
  );
}

function Loaded({ fact }: { fact: string }) {
  const result = useQuery(CiteDocument, { variables: { id: fact, accessed: localDay() } });
  return (
    <AsyncView result={result} skeleton={<PageSkeleton />}>
      {({ citation }) =>
        citation ? (
          <Suspense fallback={<PageSkeleton />}>
            <CiteFact citation={citation} />
          </Suspense>
        ) : (
          <p>
            <FormattedMessage id="cite.gone" />
          </p>
        )
      }
    </AsyncView>
  );
}
