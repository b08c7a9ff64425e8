import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./load-child.ts', import.meta.url));

/** A process that loads an embedded graph (see load-child.ts) and can be killed at any moment. */
export function startLoadChild(folder: string, edition: string, documents: number, duties: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, edition, String(documents), String(duties)], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => lines.push(line));
  return {
    /** Waits for a line; throws where the process ends first. */
    async saw(line: string): Promise<void> {
      while (!lines.includes(line)) {
        const first = await Promise.race([once(reader, 'line').then(() => 'line'), ended.then(() => 'ended')]);
        if (first === 'ended' && !lines.includes(line)) throw new Error(`The process ended before it wrote "${line}"`);
      }
    },
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
