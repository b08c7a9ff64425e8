import { useQuery } from '@apollo/client/react';
import { Navigate, useParams } from 'react-router';
import { NotFoundPage } from '../../app/NotFoundPage';
import { NodePlaceDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { nodePlace } from './node-place';

/** `/node/:id`: leads any id to the screen that shows it. */
export default function NodePage() {
  const { id = '' } = useParams();
  const result = useQuery(NodePlaceDocument, { variables: { id } });
  return (
    <AsyncView result={result} skeleton={<PageSkeleton />}>
      {({ node }) => (node ? <Navigate to={nodePlace(node)} replace /> : <NotFoundPage />)}
    </AsyncView>
  );
}
