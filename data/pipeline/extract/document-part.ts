import type { ParsedDocument } from '../facts/document.js';

/** What the reader of one kind of document finds: the parts of a {@link ParsedDocument} that come from its words. */
export interface DocumentPart extends Pick<
  ParsedDocument,
  'organizations' | 'addressees' | 'attachments' | 'cites' | 'activities' | 'indicators' | 'bodies' | 'uses' | 'problems'
> {
  /** Null where the text does not give it. `evidence`: title, number, date, issuer, and what the document is for. */
  document: Pick<ParsedDocument['document'], 'title' | 'number' | 'date' | 'issuer' | 'evidence'>;
}

/** A part in which nothing was found yet. */
export function emptyPart(): DocumentPart {
  return {
    document: { title: null, number: null, date: null, issuer: null, evidence: [] },
    organizations: [],
    addressees: [],
    attachments: [],
    cites: [],
    activities: [],
    indicators: [],
    uses: [],
    problems: [],
    bodies: [],
  };
}
