import type { ParsedDocument } from '../../pipeline/facts/document.js';
import type { Quote } from '../../pipeline/facts/span.js';

/** Remembers which document each quotation object came from, so that a fact drawn from several leads back to each. */
export class QuoteOrigins {
  private readonly documents = new WeakMap<object, string>();

  /** Notes every quotation of a document, wherever in its facts it stands. */
  note(parsed: ParsedDocument, documentId: string): void {
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (value !== null && typeof value === 'object') {
        if ('quote' in value) this.documents.set(value, documentId);
        Object.values(value).forEach(visit);
      }
    };
    visit([
      parsed.organizations,
      parsed.activities,
      parsed.indicators,
      parsed.cites,
      parsed.addressees,
      parsed.attachments,
      parsed.bodies,
      parsed.document.evidence,
    ]);
  }

  /** @throws Error for a quotation that no document was read to have: a fault of the caller. */
  of = (quote: Quote): string => {
    const document = this.documents.get(quote);
    if (document === undefined) throw new Error(`a quotation at ${quote.start} belongs to no document`);
    return document;
  };
}
