import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from './gql/possible-types';

/** The client of the API on the same origin. Ids are stable and global, so that every node is cached once. */
export function createApolloClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql' }),
    cache: new InMemoryCache({ possibleTypes }),
  });
}
