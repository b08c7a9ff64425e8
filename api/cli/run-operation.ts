import { StoreError } from '../../graph-schema/store/store-error.js';
import { CommandFailure } from './command-failure.js';
import { ensureLoaded, openGraph, openReviews } from './open-graph.js';
import { askRunningServer } from './running-server.js';

/**
 * Asks by the API's own operation: in this process on the graph, or, where a running server holds the embedded graph,
 * by asking that server.
 * @throws CommandFailure
 */
export async function runOperation<T>(document: string, variables: Record<string, unknown>): Promise<T> {
  try {
    const store = await openGraph();
    try {
      await ensureLoaded(store);
      const { graphql } = await import('graphql');
      const { schema } = await import('../graphql/schema.js');
      const { createContext } = await import('../graphql/context.js');
      const { readSettings } = await import('../server/server-settings.js');
      const contextValue = createContext(store, null, readSettings(process.env).publicUrl, openReviews());
      const result = await graphql({ schema: schema(), source: document, variableValues: variables, contextValue });
      if (result.errors?.[0]) throw result.errors[0].originalError ?? result.errors[0];
      return result.data as unknown as T;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError && error.code === 'LOCKED') return await askRunningServer<T>(document, variables, error);
    if (error instanceof StoreError) throw new CommandFailure([`${error.message}; ${error.remedy}`]);
    throw error;
  }
}
