import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { ReformPageDocument, type ReformPageQuery } from '../../lib/gql/operations';

/** Every reform item of the atlas: counts are only right when the last page has come. */
export function useAllReformItems() {
  const result = useQuery(ReformPageDocument);
  const { data, fetchMore } = result;
  const after = data?.reformActions.pageInfo.hasNextPage ? data.reformActions.pageInfo.endCursor : null;
  useEffect(() => {
    if (after) void fetchMore({ variables: { after }, updateQuery: appended });
  }, [after, fetchMore]);
  return { ...result, data: after ? undefined : data };
}

function appended(old: ReformPageQuery, { fetchMoreResult }: { fetchMoreResult: ReformPageQuery }): ReformPageQuery {
  const { reformActions } = fetchMoreResult;
  return { ...old, reformActions: { ...reformActions, nodes: [...old.reformActions.nodes, ...reformActions.nodes] } };
}
