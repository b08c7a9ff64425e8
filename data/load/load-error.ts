/** The records contradict themselves; nothing was written. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code = 'DATASET';
  readonly retriable = false;
  readonly remedy = 'This is a fault of the pipeline: please report it with the document.';
}
