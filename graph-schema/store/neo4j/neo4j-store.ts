import neo4j, { type Driver, type QueryResult } from 'neo4j-driver';
import { checkIntegers } from '../check-integers.js';
import { containsQuery } from '../contains-query.js';
import type { GraphStore, NamedQuery, Parameters, Row, TextCandidate, Transaction } from '../port.js';
import { searchTerms } from '../search-terms.js';
import { StoreError } from '../store-error.js';
import { fromNeo4jError } from './neo4j-error.js';
import { schemaStatements } from './schema-statements.js';
import { queryTextIndexes } from './text-indexes.js';
import { toDriverValue } from './to-driver-value.js';

/** Milliseconds that a question may take. A server that accepts and then says nothing (frozen, or its network gone) gets no more. */
const longestRead = 20_000;

/** Milliseconds. A database that is down gets its answer in a few seconds, not in the driver's half minute. */
const limits = { connectionTimeout: 3000, connectionAcquisitionTimeout: 4000, maxTransactionRetryTime: 2500 };

export interface Neo4jAccess {
  uri: string;
  user: string;
  password: string;
  database?: string;
}

/**
 * Neo4j 5 behind the port: one driver for the process, connected at the first query and again after every outage.
 * Transactions are the driver's managed ones, repeated on transient errors; reads go to readers where there is a
 * cluster and see this process's own writes (bookmarks).
 */
export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string | undefined;

  /** @throws StoreError `ACCESS` where the address is none */
  constructor({ uri, user, password, database }: Neo4jAccess) {
    try {
      this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
        ...limits,
        disableLosslessIntegers: true,
        telemetryDisabled: true,
      });
    } catch (cause) {
      throw new StoreError(
        'ACCESS',
        `NEO4J_URI is no address of a Neo4j server: ${(cause as Error).message}`,
        'Give one like bolt://localhost:7687 or neo4j+s://host.',
        { cause },
      );
    }
    this.#database = database;
  }

  read<R extends Row>(query: NamedQuery<R>, parameters: Parameters = {}): Promise<R[]> {
    return inTime(this.#execute<R>(query, parameters, 'READ'), query.name);
  }

  write<R extends Row>(query: NamedQuery<R>, parameters: Parameters = {}): Promise<R[]> {
    return this.#execute(query, parameters, 'WRITE');
  }

  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ ...this.#target, bookmarkManager: this.#driver.executeQueryBookmarkManager });
    let ownError: unknown;
    try {
      return await session.executeWrite((driverTx) => {
        ownError = undefined;
        const tx: Transaction = {
          run: async <R extends Row>(query: NamedQuery<R>, parameters: Parameters = {}) => {
            checkIntegers(query, parameters);
            return rowsOf<R>(await driverTx.run(query.cypher, driverParameters(parameters)));
          },
        };
        return work(tx).catch((error: unknown) => {
          if (!(error instanceof neo4j.Neo4jError)) ownError = error;
          throw error;
        });
      });
    } catch (error) {
      throw ownError !== undefined && ownError === error ? error : fromNeo4jError(error, 'transaction');
    } finally {
      await session.close();
    }
  }

  async ensureSchema(): Promise<void> {
    const names = (kind: string) => this.read<{ name: string }>({ name: `show${kind}`, cypher: `SHOW ${kind} YIELD name RETURN name` });
    const existing = new Set([...(await names('CONSTRAINTS')), ...(await names('INDEXES'))].map(({ name }) => name));
    const statements = schemaStatements(existing);
    if (statements.length === 0) return;
    // One transaction for all: each of its own costs a quarter of a second.
    await this.transaction(async (tx) => {
      for (const cypher of statements) await tx.run({ name: 'ensureSchema', cypher });
    });
    await this.write({ name: 'awaitIndexes', cypher: 'CALL db.awaitIndexes(60)' });
  }

  async searchText(text: string, options: { labels?: readonly string[]; limit?: number } = {}): Promise<TextCandidate[]> {
    const { labels, limit = 2000 } = options;
    const { pairs, substrings } = searchTerms(text);
    const contains = substrings.length > 0 ? containsQuery(labels) : null;
    const scanned = contains ? await this.read(contains, { terms: substrings, limit }) : [];
    const found =
      pairs.length === 0
        ? []
        : await this.read<{ id: string; label: string }>(
            {
              name: 'searchText',
              cypher: `${queryTextIndexes}
        WITH node.id AS id, score, head([label IN labels(node) WHERE label <> 'Entity']) AS label
        WHERE $labels IS NULL OR label IN $labels
        RETURN id, label ORDER BY score DESC, id LIMIT $limit`,
              integers: ['limit'],
            },
            { terms: pairs.join(' '), labels: labels ? [...labels] : null, limit },
          );
    return [...new Map([...scanned, ...found].map((candidate) => [candidate.id, candidate])).values()].slice(0, limit);
  }

  async health(): Promise<void> {
    await this.read({ name: 'health', cypher: 'RETURN 1 AS ok' });
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  get #target() {
    return this.#database ? { database: this.#database } : {};
  }

  async #execute<R extends Row>(query: NamedQuery<R>, parameters: Parameters, routing: 'READ' | 'WRITE'): Promise<R[]> {
    checkIntegers(query, parameters);
    try {
      return rowsOf<R>(await this.#driver.executeQuery(query.cypher, driverParameters(parameters), { ...this.#target, routing }));
    } catch (error) {
      throw fromNeo4jError(error, query.name);
    }
  }
}

/** @throws StoreError `UNAVAILABLE` where the answer does not come in time; it is not waited for any longer */
async function inTime<T>(answer: Promise<T>, name: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `the database did not answer ${name} within ${longestRead / 1000} seconds`;
      reject(new StoreError('UNAVAILABLE', message, 'See whether the database runs and is not overloaded.'));
    }, longestRead);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => undefined);
  }
}

const rowsOf = <R extends Row>(result: Pick<QueryResult, 'records'>): R[] => result.records.map((record) => record.toObject() as R);

const driverParameters = (parameters: Parameters) => toDriverValue({ ...parameters }) as Record<string, unknown>;
