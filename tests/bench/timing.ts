import { performance } from 'node:perf_hooks';

/** Milliseconds. */
export interface Timing {
  readonly median: number;
  /** 19 of 20 took no longer. */
  readonly p95: number;
}

/** Runs `work` so often, one after the other, and says how long it took. The first run warms up and does not count. */
export async function time(runs: number, work: () => unknown): Promise<Timing> {
  await work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** How long one run takes, in milliseconds, with what it gives. */
export async function timeOnce<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const begun = performance.now();
  const result = await work();
  return { ms: performance.now() - begun, result };
}

/** Milliseconds of a core that one run takes: unlike the time on the clock, others on the machine do not lengthen it. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
