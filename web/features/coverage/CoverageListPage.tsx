import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { CoverageListDocument, type CoverageListQuery } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import styles from './CoveragePage.module.css';
import { CoverageTable } from './CoverageTable';

/** `/documents/coverage`: every document with its score, to be sorted. */
export default function CoverageListPage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'coverage.list.heading' }));
  const result = useQuery(CoverageListDocument);
  return (
    <div className="atlas-wide">
      <p className={styles.quiet}>
        <Link to="/documents">
          <FormattedMessage id="document.all" />
        </Link>
      </p>
      <h1>
        <FormattedMessage id="coverage.list.heading" />
      </h1>
      <p>
        <FormattedMessage id="coverage.list.about" />
      </p>
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {({ documents }) =>
          documents.nodes.length === 0 ? (
            <EmptyState title={<FormattedMessage id="document.list.empty" />}>
              <p>
                <FormattedMessage id="document.list.empty.body" />
              </p>
            </EmptyState>
          ) : (
            <>
              <CoverageTable documents={documents.nodes} />
              {documents.pageInfo.hasNextPage && (
                <Button
                  onClick={() => void result.fetchMore({ variables: { after: documents.pageInfo.endCursor }, updateQuery: appended })}
                >
                  <FormattedMessage id="document.list.more" />
                </Button>
              )}
            </>
          )
        }
      </AsyncView>
    </div>
  );
}

function appended(old: CoverageListQuery, { fetchMoreResult }: { fetchMoreResult: CoverageListQuery }): CoverageListQuery {
  return { documents: { ...fetchMoreResult.documents, nodes: [...old.documents.nodes, ...fetchMoreResult.documents.nodes] } };
}
