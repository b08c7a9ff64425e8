import { pino } from 'pino';
import { startServer, type RunningServer, type ServerOptions } from '../../../api/server/start-server.js';
import { loadDataset } from '../../../data/load/load-dataset.js';
import type { RecordBatch } from '../../../graph-schema/model/records.js';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { temporaryStore } from '../store/temporary-store.js';
import { countingStore, type CountingStore } from './counting-store.js';

/** Whatever the operation asked for. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is the operation's; each test checks it
export type Loose = any;

export interface Answer {
  status: number;
  data: Loose;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, Loose> }[];
}

export interface ServedAtlas {
  url: string;
  server: RunningServer;
  store: CountingStore;
  /** What the server logged, a line each. */
  log: Record<string, Loose>[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Serves a dataset (the small one where none is given) on a free port, from an embedded graph unless a store is given. */
export async function servedAtlas(
  options: Partial<ServerOptions> & { batches?: RecordBatch[]; wrap?: (store: GraphStore) => GraphStore } = {},
): Promise<ServedAtlas> {
  const { batches = smallDataset(), wrap = (store) => store, store: givenStore, ...settings } = options;
  const graph = givenStore ? { store: givenStore, remove: () => givenStore.close() } : await temporaryStore();
  await loadDataset(graph.store, batches, { corpus: 'test', pipeline: 'test', schema: 'test' });
  const store = countingStore(wrap(graph.store));
  const log: Record<string, Loose>[] = [];
  const server = await startServer({
    store,
    port: 0,
    host: '127.0.0.1',
    log: pino({}, { write: (line: string) => log.push(JSON.parse(line)) }),
    ...settings,
  });
  return {
    url: server.url,
    server,
    store,
    log,
    ask: (query, variables) => ask(server.url, query, variables),
    stop: async () => {
      await server.close();
      await graph.remove();
    },
  };
}

/** One operation by POST. */
export async function ask(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}
