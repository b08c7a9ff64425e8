import { resolve } from 'node:path';
import type { GraphStore, NamedQuery, Parameters, Row, TextCandidate, Transaction } from '../port.js';
import { StoreError } from '../store-error.js';
import { GraphFile } from './graph-file.js';
import { GraphFolder } from './graph-folder.js';

/**
 * The embedded engine in a folder: nothing to install, one process at a time. A graph file that cannot be read does
 * not stop the store from opening: every call then throws `BROKEN` until `replace` has put a new graph in its place.
 */
export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly #folder: GraphFolder;
  #graph: GraphFile | StoreError;

  /**
   * @param folder made where it is missing
   * @throws StoreError `LOCKED` while another process has it open
   */
  constructor(folder: string) {
    this.#folder = new GraphFolder(resolve(folder));
    this.#graph = this.#open();
  }

  async read<R extends Row>(query: NamedQuery<R>, parameters?: Parameters): Promise<R[]> {
    return this.#inUse().read(query, parameters);
  }

  async write<R extends Row>(query: NamedQuery<R>, parameters?: Parameters): Promise<R[]> {
    return this.#inUse().write(query, parameters);
  }

  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#inUse().transaction(work);
  }

  async ensureSchema(): Promise<void> {
    return this.#inUse().ensureSchema();
  }

  async searchText(text: string, options?: { labels?: readonly string[]; limit?: number }): Promise<TextCandidate[]> {
    return this.#inUse().searchText(text, options);
  }

  async health(): Promise<void> {
    return this.#inUse().health();
  }

  async replace(load: (fresh: GraphStore) => Promise<void>): Promise<void> {
    const fresh = new GraphFile(this.#folder.fresh());
    try {
      await load(fresh);
      fresh.checkpoint();
      this.#folder.use(fresh.path);
    } catch (error) {
      await fresh.close();
      this.#folder.remove(fresh.path);
      throw error;
    }
    const old = this.#graph;
    this.#graph = fresh;
    if (old instanceof GraphFile) await old.close();
    this.#folder.tidy();
  }

  async close(): Promise<void> {
    if (this.#graph instanceof GraphFile) await this.#graph.close();
    this.#graph = new StoreError('UNAVAILABLE', `${this.#folder.path}: the graph is closed`, 'Start the atlas again.');
    this.#folder.close();
  }

  #open(): GraphFile | StoreError {
    const current = this.#folder.current();
    try {
      const graph = new GraphFile(current ?? this.#folder.fresh());
      if (!current) this.#folder.use(graph.path);
      return graph;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'BROKEN') return error;
      this.#folder.close();
      throw error;
    }
  }

  #inUse(): GraphFile {
    if (this.#graph instanceof StoreError) throw this.#graph;
    return this.#graph;
  }
}
