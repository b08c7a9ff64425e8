import { givenHash, quoteHash, type CiteAddress } from './cite-address.js';

/** What became of a cited sentence; see `citationStatuses`. */
export type CitationStatus = (typeof citationStatuses)[number];

/**
 * UNCHANGED: file and sentence are the cited ones. FILE_CHANGED: the sentence is, the file is not. SENTENCE_CHANGED: other
 * words stand for the fact now. FACT_GONE: nothing has this id any more. UNCHECKED: the address holds no hashes.
 */
export const citationStatuses = ['UNCHANGED', 'FILE_CHANGED', 'SENTENCE_CHANGED', 'FACT_GONE', 'UNCHECKED'] as const;

/** A sentence (or whole document: quote null) that bears the fact out now. */
export interface StandingReference {
  document: { id: string; sha256: string };
  quote: string | null;
}

/**
 * Compares an address with what stands in the atlas.
 * @param now the references of the fact; null where nothing has its id
 * @returns the status, and which of the references is the cited one (-1 where none is)
 */
export function judgeAddress(address: CiteAddress, now: readonly StandingReference[] | null): { status: CitationStatus; cited: number } {
  if (now === null) return { status: 'FACT_GONE', cited: -1 };
  const source = givenHash(address.source);
  const quote = givenHash(address.quote);
  if (source === null && quote === null) return { status: 'UNCHECKED', cited: -1 };
  const sameFile = ({ document }: StandingReference) => source === null || document.sha256.startsWith(source);
  const sameWords = (one: StandingReference) => quote === null || (one.quote !== null && quoteHash(one.quote, 64).startsWith(quote));
  const sameDocument = ({ document }: StandingReference) => document.id === address.document;
  const best = [
    now.findIndex((one) => sameWords(one) && sameFile(one)),
    now.findIndex((one) => sameWords(one) && sameDocument(one)),
    now.findIndex(sameWords),
  ].find((index) => index >= 0);
  if (best === undefined) return { status: 'SENTENCE_CHANGED', cited: -1 };
  return { status: sameFile(now[best]!) ? 'UNCHANGED' : 'FILE_CHANGED', cited: best };
}
