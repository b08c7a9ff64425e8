import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { ReformPageDocument, type ReformPageQuery } from '../../lib/gql/operations';
import { useAllPages } from '../../lib/use-all-pages';

/** Every reform item of the atlas. */
export function useAllReformItems() {
  const result = useQuery(ReformPageDocument);
  const { data, fetchMore } = result;
  const fetchPage = useCallback((after: string) => fetchMore({ variables: { after }, updateQuery: appended }), [fetchMore]);
  return useAllPages(result, data?.reformActions.pageInfo.hasNextPage ? (data.reformActions.pageInfo.endCursor ?? null) : null, fetchPage);
}

function appended(old: ReformPageQuery, { fetchMoreResult }: { fetchMoreResult: ReformPageQuery }): ReformPageQuery {
  const { reformActions } = fetchMoreResult;
  return { ...old, reformActions: { ...reformActions, nodes: [...old.reformActions.nodes, ...reformActions.nodes] } };
}
