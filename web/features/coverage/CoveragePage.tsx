import { useQuery } from '@apollo/client/react';
import { FormattedMessage } from 'react-intl';
import { Link, useParams } from 'react-router';
import { coverageListAddress, documentAddress } from '../../lib/addresses';
import { DocumentCoverageDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { ScorecardBesideText } from '../../ui/coverage/ScorecardBesideText';
import { EmptyState } from '../../ui/EmptyState';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import styles from './CoveragePage.module.css';
import { useCoverageAddress } from './use-coverage-address';

/** `/document/:id/coverage`: how a document was read, beside its text. */
export default function CoveragePage() {
  const { id = '' } = useParams();
  const result = useQuery(DocumentCoverageDocument, { variables: { id } });
  const address = useCoverageAddress();
  usePageTitle(result.data?.document?.title ?? null);
  return (
    <AsyncView result={result} skeleton={<PageSkeleton />}>
      {({ document }) =>
        document ? (
          <div className="atlas-wide">
            <header className={styles.head}>
              <p className={styles.quiet}>
                <FormattedMessage id="coverage.page.title" />
                {' · '}
                <Link to={documentAddress(id)}>
                  <FormattedMessage id="coverage.page.document" />
                </Link>
                {' · '}
                <Link to={coverageListAddress}>
                  <FormattedMessage id="coverage.page.all" />
                </Link>
              </p>
              <h1 lang="zh-CN">{document.title}</h1>
            </header>
            <ScorecardBesideText text={document.text} card={document.coverage} {...address} />
          </div>
        ) : (
          <EmptyState title={<FormattedMessage id="document.notFound" />}>
            <p>
              <FormattedMessage id="document.notFound.body" />
            </p>
            <Link to={coverageListAddress}>
              <FormattedMessage id="coverage.page.all" />
            </Link>
          </EmptyState>
        )
      }
    </AsyncView>
  );
}
