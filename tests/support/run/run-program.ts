import { spawn } from 'node:child_process';
import { root } from '../../../api/build/places.js';

export interface Ended {
  /** Exit code; 1 where a signal ended it. */
  readonly code: number;
  /** Both streams; empty where they were shown at once. */
  readonly output: string;
}

/** Runs a JavaScript program with this Node in the root of the checkout. `show`: its output goes to the terminal at once. */
export function runProgram(args: readonly string[], options: { show?: boolean; nodeOptions?: string } = {}): Promise<Ended> {
  const { show = false, nodeOptions } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...(nodeOptions === undefined ? {} : { NODE_OPTIONS: nodeOptions }) },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
