import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import type { GraphStore } from '../../graph-schema/store/port.js';
import type { Context } from '../graphql/context.js';
import { schema } from '../graphql/schema.js';
import { maskErrors } from '../security/mask-errors.js';
import { queryLimits } from '../security/query-limits.js';
import { createApp } from './create-app.js';
import type { Curators } from './graphql-route.js';
import { ServerError } from './server-error.js';
import { defaultSettings, type ServerSettings } from './server-settings.js';

export interface ServerOptions extends Partial<ServerSettings> {
  store: GraphStore;
  /** Folder of the built pages; left out where only the API is served. */
  webRoot?: string | null;
  /** Where documents are added, and who may; left out where nothing can be added. */
  curators?: Curators | null;
  /** Warnings and errors as JSON lines; to stderr where it is left out. */
  log?: Logger;
}

export interface RunningServer {
  /** http://localhost:4000 */
  url: string;
  port: number;
  /** Takes no new requests, lets those under way end (ten seconds at most), and stops. The store stays open. */
  close(): Promise<void>;
}

/** Time that requests under way have to end when the server stops. */
const drainMs = 10_000;

/**
 * Serves API and pages on one port.
 *
 * @throws ServerError where the port cannot be had
 */
export async function startServer({
  store,
  webRoot = null,
  curators = null,
  log = defaultLog(),
  ...given
}: ServerOptions): Promise<RunningServer> {
  const settings = { ...defaultSettings, ...withoutUndefined(given) };
  const http = createServer();
  http.requestTimeout = 60_000;
  const apollo = new ApolloServer<Context>({
    schema: schema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: maskErrors(log),
    logger: log,
    parseOptions: queryLimits.parseOptions,
    validationRules: queryLimits.validationRules,
    plugins: [
      ...queryLimits.plugins,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: drainMs }),
    ],
  });
  await apollo.start();
  http.on('request', createApp({ apollo, store, webRoot, settings, log, curators }));
  try {
    await new Promise<void>((resolve, reject) => {
      http.once('error', reject);
      http.listen({ port: settings.port, host: settings.host }, resolve);
    });
  } catch (error) {
    await apollo.stop().catch(() => undefined);
    throw ServerError.ofListening(error as NodeJS.ErrnoException, settings.port);
  }
  const { port } = http.address() as AddressInfo;
  return { url: `http://${settings.host ?? 'localhost'}:${port}`, port, close: () => apollo.stop() };
}

/** A setting that is given as undefined is one that is left out. */
function withoutUndefined<T extends object>(settings: T): T {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;
}

function defaultLog(): Logger {
  return pino({ name: 'atlas', level: process.env['ATLAS_LOG_LEVEL'] ?? 'info' }, pino.destination(2));
}
