import type { CitedLink } from './cited-link.js';

/** The document that a citation leads to, as the atlas holds it. What nobody gives is null. */
export interface CitedDocument {
  id: string;
  title: string;
  number: string | null;
  /** 2014, 2015-02 or 2017-05-19. */
  date: string | null;
  issuer: string | null;
  /** Fields that stand in the manifest and not in the text. */
  supplied: readonly string[];
  /** Of the file's bytes, hexadecimal. */
  sha256: string;
}

/** All that a reference to one sentence (or to a whole document) is made from. */
export interface CitedSource {
  /** Id of the fact that is cited. */
  fact: string;
  document: CitedDocument;
  /** The sentence; null where the whole document is cited. Offsets count code points of the document's text, end exclusive. */
  passage: { quote: string; start: number; end: number; path: string | null } | null;
  /** The rule that concluded the fact from the sentence; null where the sentence says it. */
  rule: string | null;
  /** The link that the sentence is cited as one end of; null where the sentence itself, or a fact that rests on it, is cited. */
  link: CitedLink | null;
  /** Version of the dataset: hashes of documents, readers and model. */
  dataset: string;
  /** The day on which it was looked up, like 2026-11-23. */
  accessed: string;
  /** Absolute address at which the citation can be checked. */
  address: string;
}

/** The mark that GB/T 7714 asks for where a document gives no title of its own. */
const ownTitleMark = '[题名自拟]';

/** The title, marked where it is not the document's own. */
export function markedTitle({ title, supplied }: Pick<CitedDocument, 'title' | 'supplied'>): string {
  const words = oneLine(title);
  return supplied.includes('title') && !words.endsWith(ownTitleMark) ? words + ownTitleMark : words;
}

/** GB/T 7714 sets square brackets round what does not stand in the document. */
export function bracketed(document: CitedDocument, field: 'issuer' | 'number' | 'date'): string | null {
  const value = document[field];
  if (value === null) return null;
  return document.supplied.includes(field) ? `[${oneLine(value)}]` : oneLine(value);
}

/** Line breaks of a printed text mean nothing between Chinese characters; control characters have no place in a reference. */
export function oneLine(text: string): string {
  return text
    .replace(/[^\S\n]*\n\s*/gu, (gap, at: number) =>
      /[\x21-\x7e]/u.test(text[at - 1] ?? '') && /[\x21-\x7e]/u.test(text[at + gap.length] ?? '') ? ' ' : '',
    )
    .replace(/[\t\v\f\r ]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
