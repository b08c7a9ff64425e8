/**
 * EMPTY: no text in it. ENCODING: a byte that is no text in the file's encoding. BINARY: another format. TOO_LARGE: over a
 * limit. DAMAGED: a .docx that cannot be opened.
 */
export type ReadErrorCode = 'EMPTY' | 'ENCODING' | 'BINARY' | 'TOO_LARGE' | 'DAMAGED';

/** A file that cannot be read as a document. `offset` is the byte where reading failed. The caller adds the file's name. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly retriable = false;
  constructor(
    readonly code: ReadErrorCode,
    message: string,
    readonly remedy: string,
    readonly offset: number | null = null,
  ) {
    super(message);
  }
}
