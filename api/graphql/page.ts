import type { NamedQuery, Parameters, Row } from '../../graph-schema/store/port.js';
import { createHash } from 'node:crypto';
import { BadInput } from './bad-input.js';
import type { Context } from './context.js';

export const defaultPageSize = 20;
export const maximumPageSize = 100;

/** `first` and `after` as they come from a client. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** What a page reads: the rows of `page` (with `skip` and `limit`) and the number of all (`total`), both with `parameters`. */
export interface PageSource<N> {
  page: NamedQuery<{ node: N } & Row>;
  count: NamedQuery<{ total: number } & Row>;
  parameters: Parameters;
  /** Properties that each row gets beside its own: in which version it is looked at. */
  carry?: object;
}

/** One page of a list. Rows and total are read only when a field asks for them, each once. */
export class Page<N> {
  private readonly skip: number;
  private readonly limit: number;
  private readonly list: string;
  private rows?: Promise<N[]>;

  /** @throws BadInput where `first` is out of range or `after` is not a cursor of this list */
  constructor(
    private readonly context: Context,
    private readonly source: PageSource<N>,
    { first, after }: PageArguments,
  ) {
    this.list = listMark(source.page.name, source.parameters);
    this.limit = pageSize(first);
    this.skip = after == null ? 0 : readCursor(after, this.list);
  }

  get nodes(): Promise<N[]> {
    return this.read().then((rows) => rows.slice(0, this.limit));
  }

  get totalCount(): Promise<number> {
    return this.context.store.read(this.source.count, this.source.parameters).then((rows) => rows[0]?.total ?? 0);
  }

  get pageInfo(): Promise<{ hasNextPage: boolean; endCursor: string | null }> {
    return this.read().then((rows) => {
      const shown = Math.min(rows.length, this.limit);
      return { hasNextPage: rows.length > this.limit, endCursor: shown === 0 ? null : writeCursor(this.skip + shown, this.list) };
    });
  }

  /** One row more than the page shows, to know whether another page follows. */
  private read(): Promise<N[]> {
    this.rows ??= this.context.store
      .read(this.source.page, { ...this.source.parameters, skip: this.skip, limit: this.limit + 1 })
      .then((rows) => {
        this.context.load.count(rows.length);
        return rows.map((row) => (this.source.carry ? { ...row.node, ...this.source.carry } : row.node));
      });
    return this.rows;
  }
}

/** @throws BadInput unless 1 ≤ first ≤ `maximum` */
export function pageSize(first: number | null | undefined, standard = defaultPageSize, maximum = maximumPageSize): number {
  const size = first ?? standard;
  if (size < 1 || size > maximum) throw new BadInput('first', `first must be between 1 and ${maximum}, not ${size}.`);
  return size;
}

/** A cursor holds the list it belongs to, so that a cursor of other filters is refused instead of showing the wrong rows. */
export function listMark(name: string, parameters: Parameters): string {
  return createHash('sha256')
    .update(JSON.stringify([name, parameters]))
    .digest('base64url')
    .slice(0, 8);
}

export function writeCursor(position: number, list: string): string {
  return Buffer.from(`${list}:${position}`).toString('base64url');
}

/** @throws BadInput */
export function readCursor(cursor: string, list: string): number {
  const [mark, position] = Buffer.from(cursor, 'base64url').toString('latin1').split(':');
  if (position === undefined || !/^\d{1,9}$/.test(position))
    throw new BadInput('after', 'after is not a cursor: use the endCursor of a page.');
  if (mark !== list) throw new BadInput('after', 'after is a cursor of another list or of other filters.');
  return Number(position);
}
