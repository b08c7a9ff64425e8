import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from './gql/possible-types';
import { reviewerName } from './reviewer';

/** A drawn node's count of hidden neighbours is true only within its answer, so that it is kept with that answer; so are the marked words of a side to be judged. */
const typePolicies = { GraphNode: { keyFields: false }, GraphEdge: { keyFields: false }, ReviewEnd: { keyFields: false } } as const;

/** Says who is reviewing, so that answers keep from them what they must not see yet. */
const fetchAsReviewer: typeof fetch = (address, options) => {
  const name = reviewerName();
  const headers = { ...(options?.headers as Record<string, string>), ...(name ? { 'atlas-reviewer': encodeURIComponent(name) } : {}) };
  return fetch(address, { ...options, headers });
};

/** The client of the API on the same origin. Ids are stable and global, so that every node is cached once. */
export function createApolloClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql', fetch: fetchAsReviewer }),
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
  });
}
