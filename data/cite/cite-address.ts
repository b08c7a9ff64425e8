import { createHash } from 'node:crypto';

/** What an address of a citation remembers of the time when it was made. Hashes are beginnings of SHA-256, hexadecimal. */
export interface CiteAddress {
  fact: string;
  /** Id of the document. */
  document: string | null;
  /** Of the document's file. */
  source: string | null;
  /** Of the exact words, as UTF-8. */
  quote: string | null;
}

/** Digits of a hash in an address: 48 bits, which two sentences of an atlas never share by chance. */
const digits = 12;

/** A hash as an address holds it, at least six digits, in small letters; null for anything else. */
export const givenHash = (text: string | null): string | null =>
  text !== null && /^[0-9a-f]{6,64}$/iu.test(text) ? text.toLowerCase() : null;

/** SHA-256 of the exact words as UTF-8, shortened. */
export const quoteHash = (quote: string, length = digits): string =>
  createHash('sha256').update(quote, 'utf8').digest('hex').slice(0, length);

/** SHA-256 of a file, shortened. */
export const sourceHash = (sha256: string): string => sha256.slice(0, digits);

/** A sentence (or whole document: quote null) that an address leads to. */
interface AddressedSentence {
  document: { id: string; sha256: string };
  quote: string | null;
}

/** Between what an address says of the two sentences of a link: needs no encoding, and stands in no id and no hash. */
const between = '.';

/** The address of a link: as `citePath`, each part once for the left and once for the right sentence. */
export function citeLinkPath(fact: string, sentences: readonly AddressedSentence[]): string {
  const parts = {
    doc: sentences.map(({ document }) => document.id),
    source: sentences.map(({ document }) => sourceHash(document.sha256)),
    quote: sentences.map(({ quote }) => (quote === null ? '' : quoteHash(quote))),
  };
  return `/cite/${fact}?${Object.entries(parts)
    .map(([name, values]) => `${name}=${values.join(between)}`)
    .join('&')}`;
}

/** What the address of a link says of its left (0) or right (1) sentence. */
export function sideOfAddress({ fact, document, source, quote }: CiteAddress, index: number): CiteAddress {
  const part = (text: string | null): string | null => text?.split(between)[index] || null;
  return { fact, document: part(document), source: part(source), quote: part(quote) };
}

/** `/cite/duty-…?doc=document-…&source=…&quote=…`: made of what survives a rebuild, and of what shows a changed source. */
export function citePath(fact: string, document: { id: string; sha256: string }, quote: string | null): string {
  const hashes = quote === null ? '' : `&quote=${quoteHash(quote)}`;
  return `/cite/${fact}?doc=${document.id}&source=${sourceHash(document.sha256)}${hashes}`;
}
