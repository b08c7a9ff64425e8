import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { coverageListAddress, documentAddress } from '../../lib/addresses';
import { DocumentsDocument, type DocumentFactsFragment, type DocumentsQuery } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import styles from './Document.module.css';

/** Every source text of the atlas. */
export default function DocumentsPage() {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'document.title' }));
  const result = useQuery(DocumentsDocument);
  return (
    <div className="atlas-column">
      <h1>
        <FormattedMessage id="document.title" />
      </h1>
      <p>
        <Link to={coverageListAddress}>
          <FormattedMessage id="document.coverage.all" />
        </Link>
      </p>
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {({ documents }) => (
          <>
            <DocumentList documents={documents.nodes} />
            {documents.pageInfo.hasNextPage && (
              <Button onClick={() => void result.fetchMore({ variables: { after: documents.pageInfo.endCursor }, updateQuery: appended })}>
                <FormattedMessage id="document.list.more" />
              </Button>
            )}
          </>
        )}
      </AsyncView>
    </div>
  );
}

function DocumentList({ documents }: { documents: DocumentFactsFragment[] }) {
  if (documents.length === 0) {
    return (
      <EmptyState title={<FormattedMessage id="document.list.empty" />}>
        <p>
          <FormattedMessage id="document.list.empty.body" />
        </p>
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {documents.map((document) => (
        <li key={document.id}>
          <h2 lang="zh-CN">
            <Link to={documentAddress(document.id)}>{document.title}</Link>
          </h2>
          <p className={styles.quiet}>
            {[
              kindOf(document),
              ...[document.city?.name, document.number, document.date, document.issuer].map(
                (value) => value && <span lang="zh-CN">{value}</span>,
              ),
            ]
              .filter(Boolean)
              .map((part, index) => (
                <span key={index}>
                  {index > 0 && ' · '}
                  {part}
                </span>
              ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

const kindOf = (document: DocumentFactsFragment) => <FormattedMessage id={`vocabulary.document.${document.kind}`} />;

function appended(old: DocumentsQuery, { fetchMoreResult }: { fetchMoreResult: DocumentsQuery }): DocumentsQuery {
  return { documents: { ...fetchMoreResult.documents, nodes: [...old.documents.nodes, ...fetchMoreResult.documents.nodes] } };
}
