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
  /** Where others open the pages, without a slash at its end: citations hold it. */
  readonly publicUrl: string;
}

/** Where a server is found that nobody has given another address. */
const localUrl = 'http://localhost:4000';

export function createContext(store: GraphStore, curation: Curation | null = null, publicUrl: string = localUrl): Context {
  return { store, load: new Loaders(store), curation, publicUrl };
}
