import type { GraphStore, NamedQuery, Parameters, Row } from '../../../graph-schema/store/port.js';

/** What a store was asked, in order: names of queries, and `searchText`. */
export interface CountingStore extends GraphStore {
  readonly asked: string[];
}

/** A store that remembers what it was asked. */
export function countingStore(store: GraphStore): CountingStore {
  const asked: string[] = [];
  const replace = store.replace?.bind(store);
  return {
    asked,
    engine: store.engine,
    read<R extends Row>(query: NamedQuery<R>, parameters?: Parameters) {
      asked.push(query.name);
      return store.read(query, parameters);
    },
    write<R extends Row>(query: NamedQuery<R>, parameters?: Parameters) {
      asked.push(query.name);
      return store.write(query, parameters);
    },
    searchText(text, options) {
      asked.push('searchText');
      return store.searchText(text, options);
    },
    transaction: (work) => store.transaction(work),
    ensureSchema: () => store.ensureSchema(),
    health: () => store.health(),
    close: () => store.close(),
    ...(replace ? { replace } : {}),
  };
}
