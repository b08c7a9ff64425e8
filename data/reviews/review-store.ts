import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appendEntry, logName } from './append-entry.js';
import type { ReviewEntry } from './judgement.js';
import type { ReviewProblem } from './read-lines.js';
import { ReviewBook } from './review-book.js';
import { ReviewFile } from './review-file.js';

/** The judgements that the atlas comes with. */
export const shippedReviews = fileURLToPath(new URL('.', import.meta.url));

export interface ReviewsRead {
  book: ReviewBook;
  problems: readonly ReviewProblem[];
}

/**
 * Judgements in files: those that the atlas comes with, and the curators' own log, which lies beside the graph and not in
 * it, so that no rebuild, other engine or new method touches it. Files are looked at each time and read again as far as
 * they have changed.
 */
export class ReviewStore {
  private files = new Map<string, ReviewFile>();
  private known: ReviewsRead = { book: new ReviewBook([]), problems: [] };
  /** Readings follow each other, so that no line is taken twice. */
  private last: Promise<unknown> = Promise.resolve();
  /** Those of one process queue here in their order, and only the first of them competes with other processes for the log. */
  private written: Promise<unknown> = Promise.resolve();

  /** @param own folder of the curators' log; null where nothing can be judged */
  constructor(
    private readonly own: string | null,
    private readonly shipped: string | null = shippedReviews,
  ) {}

  get writable(): boolean {
    return this.own !== null;
  }

  /** The judgements as the files have them now. */
  read(): Promise<ReviewsRead> {
    const reading = this.last.then(() => this.refresh());
    this.last = reading.catch(() => undefined);
    return reading;
  }

  /**
   * Appends what `make` gives, unless that is null; it is on the disk when this returns.
   * @throws Error where there is no log, or another process holds it for twenty seconds
   */
  append<E extends ReviewEntry>(make: (book: ReviewBook) => E | null): Promise<E | null> {
    if (this.own === null) throw new Error('this atlas keeps no judgements: it was opened without a folder for them');
    const { own } = this;
    const writing = this.written.then(() => appendEntry(own, async () => make((await this.read()).book)));
    this.written = writing.catch(() => undefined);
    return writing;
  }

  private async refresh(): Promise<ReviewsRead> {
    const paths = await this.paths();
    let changed = paths.length !== this.files.size || paths.some((path) => !this.files.has(path));
    this.files = new Map(paths.map((path) => [path, this.files.get(path) ?? new ReviewFile(path)]));
    for (const file of this.files.values()) changed = (await file.refresh()) || changed;
    if (changed) {
      const read = [...this.files.values()].map((file) => file.read);
      this.known = { book: new ReviewBook(read.flatMap(({ entries }) => entries)), problems: read.flatMap(({ problems }) => problems) };
    }
    return this.known;
  }

  private async paths(): Promise<string[]> {
    const shipped = this.shipped === null ? [] : await readdir(this.shipped);
    return [
      ...shipped
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(this.shipped!, name)),
      ...(this.own === null ? [] : [join(this.own, logName)]),
    ];
  }
}
