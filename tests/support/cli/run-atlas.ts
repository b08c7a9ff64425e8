import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../../api/build/places.js';

export interface Ran {
  code: number | null;
  out: string;
  /** Lines on stderr. */
  errors: string[];
}

/** Runs `atlas …` as users do, with its state in `home`; a database named in the environment is never touched. */
export async function runAtlas(home: string, ...args: string[]): Promise<Ran> {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_') && !name.startsWith('ATLAS_')));
  const child = spawn(process.execPath, [join(root, 'api/cli/atlas.js'), ...args], {
    cwd: root,
    env: { ...own, NODE_OPTIONS: '', ATLAS_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, errors: err.split('\n').filter(Boolean) };
}
