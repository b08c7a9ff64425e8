import type { DocumentDesk } from '../../data/load/desk/document-desk.js';
import { ReviewStore } from '../../data/reviews/review-store.js';
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
  /** What people have judged. */
  readonly reviews: ReviewStore;
  /** The reviewer that the request names, so that answers can keep from them what they must not see; null where it names none. */
  readonly reviewer: string | null;
}

/** What the atlas comes with, for operations without a folder of judgements. */
const shippedOnly = new ReviewStore(null);

/** Where a server is found that nobody has given another address. */
const localUrl = 'http://localhost:4000';

export function createContext(
  store: GraphStore,
  curation: Curation | null = null,
  publicUrl: string = localUrl,
  reviews: ReviewStore = shippedOnly,
  reviewer: string | null = null,
): Context {
  return { store, load: new Loaders(store), curation, publicUrl, reviews, reviewer };
}
