import type { DocumentDesk } from '../../data/load/desk/document-desk.js';
import type { GraphStore } from '../../graph-schema/store/port.js';
import { Loaders } from './loaders.js';

/** What curators need, and whether the request is a curator's. */
export interface Curation {
  readonly desk: DocumentDesk;
  /** The server has a curator's token. */
  readonly configured: boolean;
  /** The request bears it. */
  readonly curator: boolean;
}

/** What the resolvers of one operation share. */
export interface Context {
  readonly store: GraphStore;
  readonly load: Loaders;
  /** Null where nothing can be added: without a server. */
  readonly curation: Curation | null;
}

export function createContext(store: GraphStore, curation: Curation | null = null): Context {
  return { store, load: new Loaders(store), curation };
}
