import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generate } from '../generator/generate.js';
import { parseBytes } from '../generator/parsed.js';
import { growth } from './growth.js';
import { cpuTime, time, timeOnce } from './timing.js';

const run = promisify(execFile);
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

interface ChildTimes {
  readonly milliseconds: number;
  /** Milliseconds of a core, which a busy machine does not lengthen. */
  readonly cpu: number;
  readonly characters: number;
  readonly kilobytes: number;
}

/** Reading many generated documents, each number of them in a process of its own: is time and memory for each the same? */
async function benchMany(): Promise<string[]> {
  const lines: string[] = [];
  for (const count of [100, 1000, 10_000]) {
    const { stdout } = await run(process.execPath, [...process.execArgv, path('generated-child.ts'), String(count)]);
    const { milliseconds, cpu, characters, kilobytes } = JSON.parse(stdout) as ChildTimes;
    lines.push(
      `parse, ${String(count).padStart(6)} documents    ${(milliseconds / count).toFixed(2)} ms a document, ${((count * 1000) / cpu).toFixed(0)} documents a second a core, ${((characters * 1000) / milliseconds).toFixed(0)} characters a second, at most ${(kilobytes / 1024).toFixed(0)} MB held`,
    );
  }
  return lines;
}

/** Mandates of many bodies in one file of `size` bytes. */
function longDocument(size: number): Uint8Array {
  const parts: string[] = [];
  let bytes = 0;
  for (let seed = 1; bytes < size; seed += 1) {
    const { text } = generate(seed, 'clean');
    parts.push(text);
    bytes += Buffer.byteLength(text);
  }
  return new TextEncoder().encode(parts.join('\n\n'));
}

/** A file from the command line, the start of the process included. */
async function benchCommand(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  try {
    const file = join(folder, 'mandate.txt');
    await writeFile(file, generate(1, 'clean').bytes);
    const parse = () => run(process.execPath, [path('../../api/cli/atlas.js'), 'parse', '--json', file]);
    const first = await timeOnce(parse);
    const again = await time(5, parse);
    return `atlas parse, one file      ${first.ms.toFixed(0)} ms the first time, ${again.median.toFixed(0)} ms after (goal: 1000)`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reading generated documents: many, long ones, from the command line, and texts made to be slow. */
export async function benchGenerated(): Promise<string[]> {
  const long = longDocument(1_000_000);
  parseBytes(long);
  const megabyte = cpuTime(() => parseBytes(long));
  return [
    ...(await benchMany()),
    `parse, a file of 1 MB      ${megabyte.toFixed(0)} ms of a core (goal: 1000)`,
    await benchCommand(),
    ...growth(),
  ];
}
