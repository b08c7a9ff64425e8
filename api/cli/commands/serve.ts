import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { GraphStore } from '../../../graph-schema/store/port.js';
import { StoreError } from '../../../graph-schema/store/store-error.js';
import { LoadError } from '../../../data/load/load-error.js';
import { runUntilSignal } from '../../server/run-until-signal.js';
import { ServerError } from '../../server/server-error.js';
import { readSettings, SettingsError } from '../../server/server-settings.js';
import { startServer } from '../../server/start-server.js';
import { ensureWeb } from '../../build/ensure-web.js';
import { shortestToken, tokenOfFile } from '../../security/curator-token.js';
import { atlasHome, serverAddressFile, tokenFile } from '../atlas-home.js';
import { CommandFailure } from '../command-failure.js';
import { ensureLoaded, openDesk, openGraph, openReviews } from '../open-graph.js';

const retryMs = 5_000;

/**
 * `atlas serve` (`npm start`): builds the pages where they are missing, loads the corpus where the graph lacks it, serves
 * both on one port until it is stopped. While a Neo4j is away it serves all the same, says so in its answers, and loads
 * once the database is back.
 */
export async function serve({ port }: { port?: string }): Promise<void> {
  try {
    const settings = readSettings(port === undefined ? process.env : { ...process.env, PORT: port });
    const webRoot = await ensureWeb();
    const store = await openGraph();
    try {
      const stopLoading = await loadOrKeepTrying(store);
      const curators = { desk: openDesk(), tokens: await curatorTokens(), reviews: openReviews() };
      const server = await startServer({ store, webRoot, curators, ...settings });
      process.stdout.write(`The mandate atlas is at ${server.url} (GraphQL: ${server.url}/graphql, graph: ${store.engine})\n`);
      await noteAddress(server.url);
      await runUntilSignal(async () => {
        stopLoading();
        await server.close();
      });
    } finally {
      await rm(serverAddressFile, { force: true });
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError) throw new CommandFailure([`${error.message}; ${error.remedy}`]);
    if (error instanceof ServerError || error instanceof LoadError) throw new CommandFailure([error.message]);
    if (error instanceof SettingsError) throw new CommandFailure([error.message], 2);
    throw error;
  }
}

/** The token that the environment gives, and the one of this machine, by which its command line can ask. */
async function curatorTokens(): Promise<string[]> {
  const given = process.env['ATLAS_CURATOR_TOKEN']?.trim();
  if (given && given.length < shortestToken)
    throw new SettingsError(`ATLAS_CURATOR_TOKEN is too short: give it ${shortestToken} characters or more.`);
  return [...(given ? [given] : []), await tokenOfFile(tokenFile)];
}

/** Loads now, or, while the database is away, again and again in the background. Returns what ends the trying. */
async function loadOrKeepTrying(store: GraphStore): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined;
  const attempt = async (): Promise<void> => {
    try {
      await ensureLoaded(store);
    } catch (error) {
      if (!(error instanceof StoreError) || !error.retriable) throw error;
      process.stderr.write(`atlas: ${error.message}; trying again in ${retryMs / 1000} s\n`);
      timer = setTimeout(
        () => void attempt().catch((cause: unknown) => process.stderr.write(`atlas: the corpus could not be loaded: ${String(cause)}\n`)),
        retryMs,
      );
      timer.unref();
    }
  };
  await attempt();
  return () => clearTimeout(timer);
}

async function noteAddress(url: string): Promise<void> {
  await mkdir(atlasHome, { recursive: true });
  await writeFile(serverAddressFile, `${JSON.stringify({ url, pid: process.pid })}\n`);
}
