import { Refusal } from '../../data/load/desk/refusal.js';
import { CommandFailure } from './command-failure.js';
import { refusedLine, type Refused } from './refused-line.js';

/** What the API's mutations answer, as far as the command line asks. */
export type Answered =
  ({ __typename: 'CurationFailure' } & Refused) | { __typename: 'DocumentIngested' | 'DocumentRemoved'; id: string; title: string };

/** Runs what the desk is asked for; a refusal becomes a line on stderr. @throws CommandFailure, and other errors as they are */
export async function curate<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw new CommandFailure([refusedLine(error)], error.code === 'BAD_INPUT' ? 2 : 1);
    throw error;
  }
}
