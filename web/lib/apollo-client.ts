import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from './gql/possible-types';

/** A drawn node's count of hidden neighbours is true only within its answer, so that it is kept with that answer. */
const typePolicies = { GraphNode: { keyFields: false }, GraphEdge: { keyFields: false } } as const;

/** The client of the API on the same origin. Ids are stable and global, so that every node is cached once. */
export function createApolloClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql' }),
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
  });
}
