import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { DivisionChoicesDocument, DutyChoicesDocument, type DivisionChoicesQuery, type DutyChoicesQuery } from '../../lib/gql/operations';
import { useAllPages } from '../../lib/use-all-pages';

/** Every division of a department, to choose from; none where `skip` says that they are not wanted. */
export function useDivisionChoices(department: string, skip: boolean): DivisionChoicesQuery['divisions']['nodes'] {
  const result = useQuery(DivisionChoicesDocument, { variables: { department }, skip: skip || department === '' });
  const { data, fetchMore } = result;
  const fetchPage = useCallback((after: string) => fetchMore({ variables: { after }, updateQuery: divisionsAppended }), [fetchMore]);
  const page = data?.divisions.pageInfo;
  return useAllPages(result, page?.hasNextPage ? (page.endCursor ?? null) : null, fetchPage).data?.divisions.nodes ?? [];
}

/** Every duty of a department, to choose from. */
export function useDutyChoices(department: string): DutyChoicesQuery['duties']['nodes'] {
  const result = useQuery(DutyChoicesDocument, { variables: { department }, skip: department === '' });
  const { data, fetchMore } = result;
  const fetchPage = useCallback((after: string) => fetchMore({ variables: { after }, updateQuery: dutiesAppended }), [fetchMore]);
  const page = data?.duties.pageInfo;
  return useAllPages(result, page?.hasNextPage ? (page.endCursor ?? null) : null, fetchPage).data?.duties.nodes ?? [];
}

function divisionsAppended(
  old: DivisionChoicesQuery,
  { fetchMoreResult }: { fetchMoreResult: DivisionChoicesQuery },
): DivisionChoicesQuery {
  const { divisions } = fetchMoreResult;
  return { divisions: { ...divisions, nodes: [...old.divisions.nodes, ...divisions.nodes] } };
}

function dutiesAppended(old: DutyChoicesQuery, { fetchMoreResult }: { fetchMoreResult: DutyChoicesQuery }): DutyChoicesQuery {
  const { duties } = fetchMoreResult;
  return { duties: { ...duties, nodes: [...old.duties.nodes, ...duties.nodes] } };
}
