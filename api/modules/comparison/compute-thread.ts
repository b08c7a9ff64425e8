import { existsSync } from 'node:fs';
import * as modules from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LoadedAlignment } from '../../../data/compare/align-comparable.js';
import type { AnswersElsewhere } from '../../../data/compare/answers-elsewhere.js';
import type { ComparableMandate } from '../../../data/compare/comparable-mandate.js';

interface Tasks {
  alignments: LoadedAlignment[];
  elsewhere: AnswersElsewhere;
}

export interface Request {
  number: number;
  task: keyof Tasks;
  left: ComparableMandate;
  right: ComparableMandate;
  /** Ids of alignments that are wanted however low their score is. */
  asked: readonly string[];
}

export interface Answer {
  number: number;
  result?: unknown;
  error?: string;
}

/** Pairs that may wait; a graph of some hundred departments cannot be compared as a whole by one client. */
const mostWaiting = 40;

/** More pairs of mandates are waiting to be compared than can be answered in reasonable time. */
export class TooBusy extends Error {}

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, { resolve(result: never): void; reject(error: Error): void }>();

/**
 * Compares two mandates in a thread of its own, one pair after the other. The thread is started with the first pair, and
 * anew where it broke; it keeps no process alive.
 *
 * @throws TooBusy where too many wait already
 */
export function computeApart<T extends keyof Tasks>(
  task: T,
  left: ComparableMandate,
  right: ComparableMandate,
  asked: readonly string[] = [],
): Promise<Tasks[T]> {
  if (waiting.size >= mostWaiting) return Promise.reject(new TooBusy(`${waiting.size} comparisons are waiting`));
  const running = (worker ??= start());
  const number = ++last;
  return new Promise<Tasks[T]>((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    running.ref();
    running.postMessage({ number, task, left, right, asked } satisfies Request);
  });
}

function start(): Worker {
  const started = new Worker(...entry());
  const failed = (error: Error): void => {
    if (worker !== started) return;
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  started.on('message', ({ number, result, error }: Answer) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (waiting.size === 0) started.unref();
    if (error === undefined) asked?.resolve(result as never);
    else asked?.reject(new Error(error));
  });
  started.on('error', failed);
  started.on('exit', (code) => failed(new Error(`the thread of comparisons ended with ${code}`)));
  return started;
}

/** The thread's program: in the bundle it lies beside this one; from the sources a loader reads it as TypeScript. */
function entry(): ConstructorParameters<typeof Worker> {
  const built = typeof import.meta.resolve === 'function' ? import.meta.resolve('./compute-worker.js') : null;
  if (built?.endsWith('.js') && existsSync(fileURLToPath(built))) return [new URL(built)];
  // only the module form of the loader knows where its own parts are
  const loader = pathToFileURL(
    modules
      .createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/cjs$/u, 'mjs'),
  ).href;
  const source = new URL('./compute-worker.ts', import.meta.url).href;
  const program = `import(${JSON.stringify(loader)}).then(({ tsImport }) => tsImport(${JSON.stringify(source)}, ${JSON.stringify(source)}));`;
  return [program, { eval: true }];
}
