import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { NotFoundPage } from '../../app/NotFoundPage';
import { BodyPageDocument } from '../../lib/gql/operations';
import { AsyncView } from '../../ui/AsyncView';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { BodyView } from './BodyView';

/** `/body/:id`: another body than the departments of the atlas, as their mandates speak of it. */
export default function BodyPage() {
  const { id = '' } = useParams();
  const result = useQuery(BodyPageDocument, { variables: { id } });
  return (
    <div className="atlas-column">
      <AsyncView result={result} skeleton={<PageSkeleton />}>
        {({ node }) => (node?.__typename === 'Body' ? <BodyView body={node} /> : <NotFoundPage />)}
      </AsyncView>
    </div>
  );
}
