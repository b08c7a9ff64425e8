/**
 * What the atlas asks of a graph database. Two adapters keep it: `neo4j/` and `grafeo/` (embedded); nothing outside
 * those two folders imports a driver. Query texts come from `graph-schema/queries` and `data/load` and keep to the
 * subset of Cypher that both engines read alike.
 */
export type Scalar = string | number | boolean | null;
/** What goes into a query and comes out of it: JSON values. Integers come back as numbers. */
export type Value = Scalar | Value[] | { [key: string]: Value };
export type Parameters = { readonly [name: string]: Value };
export type Row = { [column: string]: Value };

/** A query text with a name of its own; the name appears in logs, tests and errors. */
export interface NamedQuery<R extends Row = Row> {
  readonly name: string;
  readonly cypher: string;
  /** Parameters that must reach the engine as integers (LIMIT, SKIP). */
  readonly integers?: readonly string[];
  /** Only for the type checker: the shape of a row. */
  readonly row?: R;
}

export interface Transaction {
  run<R extends Row>(query: NamedQuery<R>, parameters?: Parameters): Promise<R[]>;
}

/** A candidate found by an engine's full-text index; the engine's own score is left out, because one ranker scores for both. */
export interface TextCandidate {
  id: string;
  label: string;
}

export interface GraphStore {
  readonly engine: 'neo4j' | 'embedded';
  read<R extends Row>(query: NamedQuery<R>, parameters?: Parameters): Promise<R[]>;
  write<R extends Row>(query: NamedQuery<R>, parameters?: Parameters): Promise<R[]>;
  /**
   * Runs `work` in one transaction: all of it or nothing. Retried on a write conflict, so `work` must be repeatable.
   * Inside, write by `tx` alone: the store's own `write` waits for this transaction to end.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Creates constraints and indexes where they are missing; repeatable. */
  ensureSchema(): Promise<void>;
  /**
   * Only where the engine can build a graph beside the one in use: `load` fills the new, empty graph, which then takes
   * the place of the old one in one step. A kill at any moment leaves the old graph or the new one; reads go on meanwhile.
   */
  replace?(load: (fresh: GraphStore) => Promise<void>): Promise<void>;
  /** Ids whose indexed text shares a two-character sequence with `text` (or contains its one character), at most `limit`: a superset to be ranked. */
  searchText(text: string, options?: { labels?: readonly string[]; limit?: number }): Promise<TextCandidate[]>;
  /** Asks the engine a trivial question. Throws a StoreError (`UNAVAILABLE`) when it does not answer. */
  health(): Promise<void>;
  close(): Promise<void>;
}
