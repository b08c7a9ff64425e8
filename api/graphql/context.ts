import type { GraphStore } from '../../graph-schema/store/port.js';
import { Loaders } from './loaders.js';

/** What the resolvers of one operation share. */
export interface Context {
  readonly store: GraphStore;
  readonly load: Loaders;
}

export function createContext(store: GraphStore): Context {
  return { store, load: new Loaders(store) };
}
