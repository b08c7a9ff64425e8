import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { brokenInput } from './broken.js';
import type { FuzzResult } from './fuzz-one.js';

/*
 * `npm run fuzz`: 10,000 broken inputs; `npm run fuzz -- --count 500 --seed 42`. A worker reads them, so that an input that
 * hangs is found and left. Inputs that go wrong are kept in a temporary folder. Exit code 1 where any did.
 */
const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } } });
const first = Number(values.seed);
const last = first + Number(values.count) - 1;
const hang = 20_000;

const folder = await mkdtemp(join(tmpdir(), 'atlas-fuzz-'));
const slow: FuzzResult[] = [];
let failed = 0;
let total = 0;

const say = (line: string) => process.stdout.write(`${line}\n`);

function fail(seed: number, manner: string, faults: readonly string[]): void {
  failed += 1;
  const path = join(folder, `${seed}.bin`);
  writeFileSync(path, brokenInput(seed).bytes);
  say(`FAILED seed ${seed} (${manner}): ${faults.slice(0, 2).join(' | ')}\n  ${path}`);
}

/** Reads from `from` on in a process of its own; gives where to go on, after an input that hung or killed it. */
function run(from: number): Promise<number> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('fuzz-child.ts', import.meta.url)), [String(from), String(last)]);
    let current = from;
    let why = '';
    const stuck = () => {
      why = `no answer in ${hang / 1000} s`;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(stuck, 3 * hang);
    child.on('message', (message: { begun?: number; done?: FuzzResult }) => {
      clearTimeout(timer);
      timer = setTimeout(stuck, hang);
      if (message.begun !== undefined) current = message.begun;
      if (!message.done) return;
      const { done } = message;
      total += 1;
      slow.push(done);
      slow.sort((a, b) => b.milliseconds - a.milliseconds).splice(5);
      if (done.faults.length > 0) fail(done.seed, done.manner, done.faults);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(last + 1);
      else {
        fail(current, brokenInput(current).manner, [why || `the process ended with ${code}`]);
        resolve(current + 1);
      }
    });
  });
}

for (let next = first; next <= last;) next = await run(next);
say(`${total} broken inputs read, ${failed} failed`);
for (const { seed, manner, size, milliseconds } of slow)
  say(`  slowest: ${milliseconds.toFixed(0)} ms for ${size} bytes, seed ${seed} (${manner})`);
process.exitCode = failed > 0 ? 1 : 0;
