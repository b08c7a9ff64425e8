export type StoreErrorCode =
  /** The database does not answer; asking again later may work. */
  | 'UNAVAILABLE'
  /** Wrong user, password, database or address; a folder that cannot be written. */
  | 'ACCESS'
  /** Another process holds the embedded file. */
  | 'LOCKED'
  /** The embedded file cannot be read; it is rebuilt from the corpus. */
  | 'BROKEN'
  /** The transaction lost against another one. */
  | 'CONFLICT'
  /** A constraint forbids it. */
  | 'CONSTRAINT'
  /** The engine refused the query: a fault of the atlas. */
  | 'QUERY';

/** The one error that leaves a store. `retriable`: the same call may work later. `remedy`: what the reader can do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    readonly remedy: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
  get retriable(): boolean {
    return this.code === 'UNAVAILABLE' || this.code === 'CONFLICT';
  }
}
