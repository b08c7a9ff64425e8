import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../../api/build/places.js';
import { freePort } from './free-port.js';

export interface StartOptions {
  readyWithinMs?: number;
  env?: Record<string, string>;
  /** State of an earlier start to start from. */
  home?: string;
}

export interface RunningAtlas {
  /** Address without a slash at its end. */
  readonly url: string;
  readonly pid: number;
  /** The folder of its state; removed by `stop`, unless it was given. */
  readonly home: string;
  /** What it has written so far, to both streams. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Starts the atlas as users do (`atlas serve`) on a free port, with an embedded graph of its own loaded from the real
 * corpus, and waits until it is ready. A database named in the environment is never touched.
 */
export async function startAtlas(options: StartOptions = {}): Promise<RunningAtlas> {
  const { readyWithinMs = 180_000, env = {} } = options;
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'atlas-')));
  const port = await freePort();
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_')));
  const child = spawn(process.execPath, [join(root, 'api/cli/atlas.js'), 'serve'], {
    cwd: root,
    env: { ...own, NODE_OPTIONS: '', PORT: String(port), ATLAS_HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (written += text));
  const ended = once(child, 'exit');
  const alive = () => child.exitCode === null && child.signalCode === null;
  const url = `http://127.0.0.1:${port}`;

  const stop = async () => {
    if (alive()) {
      child.kill('SIGTERM');
      const late = sleep(10_000, undefined, { ref: false }).then(() => alive() && child.kill('SIGKILL'));
      await Promise.race([ended, late.then(() => ended)]);
    }
    if (options.home === undefined) await rm(home, { recursive: true, force: true });
  };

  const giveUpAt = Date.now() + readyWithinMs;
  while (!(await isReady(url))) {
    if (!alive() || Date.now() > giveUpAt) {
      await stop();
      throw new Error(`The atlas did not start (exit ${child.exitCode}):\n${written}`);
    }
    await sleep(25);
  }
  return { url, pid: child.pid as number, home, output: () => written, stop };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}
