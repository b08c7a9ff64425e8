import type { GraphStore } from './port.js';
import { StoreError } from './store-error.js';

/** Where the graph is; the names of the environment variables, so that `{ ...process.env, folder }` fits. */
export interface StoreConfig {
  /** With it the graph is in Neo4j (bolt://, neo4j://, neo4j+s:// …); without it in `folder`. */
  NEO4J_URI?: string | undefined;
  /** `neo4j` where it is not given. */
  NEO4J_USER?: string | undefined;
  NEO4J_PASSWORD?: string | undefined;
  /** The user's home database where it is not given. */
  NEO4J_DATABASE?: string | undefined;
  /** The embedded engine's folder; made where it is missing. */
  folder: string;
}

/**
 * Opens the graph. Neo4j is not asked anything yet: while it is away, each call throws `UNAVAILABLE`, and once it is
 * back, the same store works again.
 *
 * @throws StoreError `ACCESS` (no address, no password), `LOCKED` (another process has the folder)
 */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  // Each driver takes a good part of a start to load, so only the one that is used is.
  if (!config.NEO4J_URI) {
    const { EmbeddedStore } = await import('./grafeo/embedded-store.js');
    return new EmbeddedStore(config.folder);
  }
  if (config.NEO4J_PASSWORD === undefined) {
    throw new StoreError(
      'ACCESS',
      'NEO4J_URI is set and NEO4J_PASSWORD is not',
      'Set NEO4J_PASSWORD, or unset NEO4J_URI to use the embedded graph.',
    );
  }
  const { Neo4jStore } = await import('./neo4j/neo4j-store.js');
  return new Neo4jStore({
    uri: config.NEO4J_URI,
    user: config.NEO4J_USER || 'neo4j',
    password: config.NEO4J_PASSWORD,
    ...(config.NEO4J_DATABASE ? { database: config.NEO4J_DATABASE } : {}),
  });
}
