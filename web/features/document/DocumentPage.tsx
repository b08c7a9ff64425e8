import { useQuery } from '@apollo/client/react';
import { FormattedMessage } from 'react-intl';
import { Link, useParams } from 'react-router';
import { DocumentPageDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { EmptyState } from '../../ui/EmptyState';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { usePageTitle } from '../../ui/use-page-title';
import { DocumentView } from './DocumentView';

/** `/document/:id?start=&end=`: a source text with its facts, opened at a span. */
export default function DocumentPage() {
  const { id = '' } = useParams();
  const result = useQuery(DocumentPageDocument, { variables: { id } });
  usePageTitle(result.data?.document?.title ?? null);
  return (
    <AsyncView result={result} skeleton={<PageSkeleton />}>
      {({ document }) => (document ? <DocumentView key={document.id} document={document} /> : <NoSuchDocument />)}
    </AsyncView>
  );
}

function NoSuchDocument() {
  return (
    <EmptyState title={<FormattedMessage id="document.notFound" />}>
      <p>
        <FormattedMessage id="document.notFound.body" />
      </p>
      <Link to="/documents">
        <FormattedMessage id="document.all" />
      </Link>
    </EmptyState>
  );
}
