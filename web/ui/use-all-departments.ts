import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { AllDepartmentsDocument, type AllDepartmentsQuery } from '../lib/gql/operations';
import { useAllPages } from '../lib/use-all-pages';

export type ListedDepartment = AllDepartmentsQuery['departments']['nodes'][number];

/** Every department of the atlas with its city, to choose from. */
export function useAllDepartments() {
  const result = useQuery(AllDepartmentsDocument);
  const { data, fetchMore } = result;
  const fetchPage = useCallback((after: string) => fetchMore({ variables: { after }, updateQuery: appended }), [fetchMore]);
  return useAllPages(result, data?.departments.pageInfo.hasNextPage ? (data.departments.pageInfo.endCursor ?? null) : null, fetchPage);
}

function appended(old: AllDepartmentsQuery, { fetchMoreResult }: { fetchMoreResult: AllDepartmentsQuery }): AllDepartmentsQuery {
  const { departments } = fetchMoreResult;
  return { departments: { ...departments, nodes: [...old.departments.nodes, ...departments.nodes] } };
}
