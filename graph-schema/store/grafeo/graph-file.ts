import { dirname } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { searchablePairs } from '../../constraints/text-index.js';
import { uniqueIds } from '../../constraints/unique-ids.js';
import { checkIntegers } from '../check-integers.js';
import { containsQuery } from '../contains-query.js';
import type { GraphStore, NamedQuery, Parameters, Row, TextCandidate, Transaction } from '../port.js';
import { searchTerms } from '../search-terms.js';
import { StoreError } from '../store-error.js';
import { fromGrafeoError } from './grafeo-error.js';

const attempts = 5;
/** The engine checkpoints only when told to: after a minute, or once its log holds 16 MB. */
const checkpoints = { intervalMs: 60_000, walBytes: 16 * 1024 * 1024 };

/** One open graph file of the embedded engine. Writes run one after another: the engine gives a conflict where two overlap. */
export class GraphFile implements GraphStore {
  readonly engine = 'embedded';
  readonly #db: GrafeoDB;
  readonly #running = new Set<Promise<unknown>>();
  #lastWrite: Promise<unknown> = Promise.resolve();

  /**
   * @param path opened, or created where it is missing
   * @throws StoreError `BROKEN` or `LOCKED`
   */
  constructor(readonly path: string) {
    try {
      this.#db = grafeo.GrafeoDB.create(path);
      this.#db.setCheckpointTriggers(checkpoints);
    } catch (error) {
      throw fromGrafeoError(error, dirname(path));
    }
  }

  read<R extends Row>(query: NamedQuery<R>, parameters: Parameters = {}): Promise<R[]> {
    return this.#track(run<R>(this.#db, query, parameters));
  }

  write<R extends Row>(query: NamedQuery<R>, parameters: Parameters = {}): Promise<R[]> {
    return this.transaction((tx) => tx.run(query, parameters));
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const mine = this.#lastWrite.then(() => this.#attempt(work, 1));
    this.#lastWrite = mine.catch(() => undefined);
    return this.#track(mine);
  }

  async ensureSchema(): Promise<void> {
    for (const { name, label, property } of uniqueIds) {
      // The constraint alone is checked, but not used to find nodes.
      await this.#ddl(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`);
      await this.#ddl(`CREATE INDEX ${name}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
    }
    for (const { label, property } of searchablePairs) {
      // The engine lists no text indexes, and builds one anew when it is asked for twice.
      const exists = await this.#db.textSearch(label, property, 'x', 1).then(
        () => true,
        () => false,
      );
      if (!exists) await this.#db.createTextIndex(label, property, { tokenizer: 'cjk_bigram' }).catch(fail('ensureSchema'));
    }
  }

  async searchText(text: string, options: { labels?: readonly string[]; limit?: number } = {}): Promise<TextCandidate[]> {
    const { labels, limit = 2000 } = options;
    const { pairs, substrings } = searchTerms(text);
    const best = new Map<string, TextCandidate & { score: number }>();
    if (pairs.length > 0) {
      const asked = searchablePairs.filter(({ label }) => !labels || labels.includes(label));
      const found = await this.#track(
        Promise.all(
          asked.map(({ label, property }) => this.#db.textSearch(label, property, pairs.join(' '), limit).catch(fail('searchText'))),
        ),
      );
      for (const [i, hits] of found.entries()) {
        const { label } = asked[i]!;
        for (const [node, score] of hits as [number, number][]) {
          const id = this.#db.getNode(node)?.get('id') as string | undefined;
          if (id && score > (best.get(id)?.score ?? -1)) best.set(id, { id, label, score });
        }
      }
    }
    const ranked = [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
    const contains = substrings.length > 0 ? containsQuery(labels) : null;
    const scanned = contains ? await this.read(contains, { terms: substrings, limit }) : [];
    const candidates = new Map([...scanned, ...ranked].map(({ id, label }) => [id, { id, label }]));
    return [...candidates.values()].slice(0, limit);
  }

  async health(): Promise<void> {
    await this.read({ name: 'health', cypher: 'RETURN 1 AS ok' });
  }

  /** Writes everything into the file itself, so that it stands without its log. */
  checkpoint(): void {
    this.#db.walCheckpoint();
  }

  /** Lets running queries end first. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#running);
    this.#db.close();
  }

  async #attempt<T>(work: (tx: Transaction) => Promise<T>, attempt: number): Promise<T> {
    const tx = this.#begin();
    try {
      const result = await work({ run: (query, parameters = {}) => run(tx, query, parameters) });
      tx.commit();
      return result;
    } catch (cause) {
      // The engine keeps a failed transaction open; only a rollback frees it.
      if (tx.isActive) tx.rollback();
      const error = isEngineError(cause) ? fromGrafeoError(cause, 'transaction') : cause;
      if (!(error instanceof StoreError) || error.code !== 'CONFLICT' || attempt === attempts) throw error;
      return this.#attempt(work, attempt + 1);
    }
  }

  #begin() {
    try {
      return this.#db.beginTransaction();
    } catch (error) {
      throw fromGrafeoError(error, 'transaction');
    }
  }

  async #ddl(cypher: string): Promise<void> {
    await this.#db.executeCypher(cypher).catch(fail('ensureSchema'));
  }

  #track<T>(promise: Promise<T>): Promise<T> {
    this.#running.add(promise);
    const done = () => this.#running.delete(promise);
    promise.then(done, done);
    return promise;
  }
}

async function run<R extends Row>(
  engine: { executeCypher(cypher: string, parameters: unknown): Promise<QueryResult> },
  query: NamedQuery<R>,
  parameters: Parameters,
): Promise<R[]> {
  checkIntegers(query, parameters);
  const result = await engine.executeCypher(query.cypher, parameters).catch(fail(query.name));
  return result.toArray() as R[];
}

const fail =
  (what: string) =>
  (error: unknown): never => {
    throw fromGrafeoError(error, what);
  };

/** An error that the engine threw at commit, not one of `work`'s own. */
const isEngineError = (error: unknown) => error instanceof Error && ('gqlStatus' in error || error.message.includes('GRAFEO-'));
