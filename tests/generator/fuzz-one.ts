import { invariantFaults } from './invariants.js';
import { brokenInput } from './broken.js';
import { parseBytes } from './parsed.js';

export interface FuzzResult {
  readonly seed: number;
  readonly manner: string;
  readonly size: number;
  /** Time of a core, which a busy machine does not lengthen. */
  readonly milliseconds: number;
  /** What went wrong; empty where the input was read, or refused as it may be. */
  readonly faults: readonly string[];
}

/** Only this error may come out of the parser: the bytes are no readable text. */
const isRefusal = (error: unknown) => error instanceof Error && error.constructor.name === 'ReadError';

/** Reads one broken input and says what went wrong. */
export function fuzzOne(seed: number, slowest = 2000): FuzzResult {
  const { manner, bytes } = brokenInput(seed);
  const before = process.cpuUsage();
  const taken = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  let faults: string[] = [];
  let milliseconds = 0;
  try {
    const parsed = parseBytes(bytes);
    milliseconds = taken();
    faults = invariantFaults(parsed);
  } catch (error) {
    milliseconds = taken();
    if (!isRefusal(error))
      faults = [error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)];
  }
  if (milliseconds > slowest) faults.push(`took ${milliseconds.toFixed(0)} ms of a core`);
  return { seed, manner, size: bytes.length, milliseconds, faults };
}
