import { parentPort } from 'node:worker_threads';
import { alignComparable } from '../../../data/compare/align-comparable.js';
import { answersElsewhere } from '../../../data/compare/answers-elsewhere.js';
import type { Answer, Request } from './compute-thread.js';

// Runs in a thread of its own: what takes a second for large mandates must not keep others waiting for their pages.
parentPort!.on('message', ({ number, task, left, right, asked }: Request) => {
  const answer = (given: Answer): void => parentPort!.postMessage(given);
  try {
    answer({ number, result: task === 'alignments' ? alignComparable(left, right, asked) : answersElsewhere(left, right) });
  } catch (error) {
    answer({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
