import { quoteHash, sourceHash } from '../../../data/cite/cite-address.js';
import type { CitedLink } from '../../../data/cite/cited-link.js';
import type { Document } from '../document/document.type.js';
import type { Evidence } from '../evidence/evidence.type.js';
import type { CitationReference } from './citation.type.js';

interface ReferenceParts {
  fact: string;
  document: Document;
  evidence: Evidence | null;
  rule: string | null;
  link: CitedLink | null;
  dataset: string;
  accessed: string;
  /** On this server. */
  address: string;
}

/** One sentence as a reference. */
export function referenceOf({ document, evidence, address, ...rest }: ReferenceParts, publicUrl: string): CitationReference {
  const quote = evidence?.quote ?? null;
  const { number = null, date = null, issuer = null } = document;
  const source = {
    ...rest,
    document: { ...document, number, date, issuer },
    passage: evidence && { ...evidence, path: evidence.path ?? null },
    address: publicUrl + address,
  };
  return {
    source,
    side: rest.link?.side ?? null,
    document,
    evidence,
    sourceHash: sourceHash(document.sha256),
    quoteHash: quote === null ? null : quoteHash(quote),
    address,
  };
}
