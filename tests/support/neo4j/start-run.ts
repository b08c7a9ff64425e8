import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../api/build/places.js';
import { fetchNeo4j } from '../../../graph-schema/store/neo4j/development/fetch-neo4j.js';
import { launchNeo4j } from '../../../graph-schema/store/neo4j/development/launch-neo4j.js';
import { freePort } from '../server/free-port.js';
import { missingVariable, serverVariable } from './neo4j-server.js';

/**
 * Starts the one Neo4j server that the tests of a run share: with a password, on a free port, in a temporary home. Its
 * address, or what this machine lacks for it, goes to the test files by way of the environment. A server named in
 * NEO4J_URI is never touched. The answer stops it.
 */
export async function startRun(): Promise<() => Promise<void>> {
  const missing = whatIsMissing();
  if (missing) {
    process.env[missingVariable] = missing;
    return () => Promise.resolve();
  }
  const home = await mkdtemp(join(tmpdir(), 'atlas-neo4j-'));
  try {
    const lib = await fetchNeo4j(join(root, '.atlas', 'neo4j'));
    await mkdir(join(home, 'data'));
    const server = await launchNeo4j(lib, home, await freePort(), 'only-for-this-run');
    process.env[serverVariable] = JSON.stringify({ uri: server.uri, user: server.user, password: server.password, pid: server.pid, home });
    return async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    };
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

function whatIsMissing(): string | null {
  const runs = (command: string, argument: string) => spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
  if (!runs('java', '-version')) return 'needs Java 17 (apt-get install openjdk-17-jdk-headless) and Maven (apt-get install maven)';
  if (!runs('mvn', '-version')) return 'needs Maven (apt-get install maven), which fetches Neo4j';
  return null;
}
