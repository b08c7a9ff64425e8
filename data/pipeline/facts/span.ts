/** A stretch of a document in code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch with its words. `quote` is the exact slice; `path` the printed numbers that lead to it (三、（十六）), null outside sections. */
export interface Quote extends Span {
  readonly quote: string;
  readonly path: string | null;
}

/** The words of a quote without white space: the `text` of a fact. */
export function textOf(quote: string): string {
  return quote.replace(/[\s\u00a0\u3000]+/gu, '');
}
