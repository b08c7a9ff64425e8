import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import type { Neo4jAccess } from '../neo4j-store.js';

const startProgram = join(dirname(fileURLToPath(import.meta.url)), 'StartNeo4j.java');
/** Milliseconds; a start takes about seven seconds on two cores, more on a busy machine. */
const patience = 240_000;
/** The first compiler alone: the second one's work costs more than it wins in a server of minutes or hours. */
const machine = ['-Xmx1g', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

export interface LaunchedNeo4j extends Neo4jAccess {
  pid: number;
  /** Ends the server and waits for its end. */
  stop(): Promise<void>;
  /** Settles when the server ends, however that comes. */
  ended: Promise<void>;
}

/**
 * Starts a Neo4j server with passwords on, on this machine's loopback address.
 *
 * @param lib the jar files (`fetchNeo4j`)
 * @param home the folder of its data
 * @param password set at the first start; a home that has another one already is refused
 * @throws Error where Java (17 or later) is missing, the port is taken, or the server does not start
 */
export async function launchNeo4j(lib: string, home: string, port: number, password: string): Promise<LaunchedNeo4j> {
  const child = spawn(
    'java',
    [...machine, ...opens.map((module) => `--add-opens=${module}=ALL-UNNAMED`), '-cp', join(lib, '*'), startProgram, home, String(port)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  try {
    await new Promise<void>((resolve, reject) => {
      let output = '';
      const timer = setTimeout(() => reject(new Error(`Neo4j did not start within ${patience / 1000} s: ${output}`)), patience);
      const settle = (act: () => void) => {
        clearTimeout(timer);
        act();
      };
      child.once('error', (cause) =>
        settle(() =>
          reject(new Error('Java cannot be started; install version 17, for instance: apt-get install openjdk-17-jdk-headless', { cause })),
        ),
      );
      child.once('exit', (code) => settle(() => reject(new Error(`Neo4j ended with code ${code}: ${reason(output)}`))));
      child.stderr.on('data', (chunk) => {
        output += String(chunk);
      });
      child.stdout.on('data', (chunk) => {
        if (String(chunk).includes('READY')) settle(resolve);
      });
    });
    const access = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
    await setFirstPassword(access);
    return { ...access, pid: child.pid!, stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Of a Java stack trace its last cause: a port that is taken, a home that another server uses. */
function reason(output: string): string {
  const lines = output.trim().split('\n');
  return (lines.findLast((line) => line.startsWith('Caused by:')) ?? lines[0] ?? '').replace(/^Caused by:\s*(?:[\w$.]+:\s*)?/, '');
}

/** A new server asks for its first password (neo4j) to be changed; one that was started before knows the given one. */
async function setFirstPassword({ uri, user, password }: Neo4jAccess): Promise<void> {
  const known = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const isKnown = await known.getServerInfo().then(
    () => true,
    () => false,
  );
  await known.close();
  if (isKnown) return;
  const first = neo4j.driver(uri, neo4j.auth.basic(user, 'neo4j'));
  try {
    await first.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: password }, { database: 'system' });
  } catch (cause) {
    throw new Error(`The server at ${uri} has another password already; give that one, or start with an empty folder`, { cause });
  } finally {
    await first.close();
  }
}
