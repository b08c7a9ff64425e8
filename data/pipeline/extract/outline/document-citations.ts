import type { LegalBasisFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { findCitations } from '../mandate/legal-basis.js';

// a document that the department is to write, or wrote, is its product and not one that it follows
const making = /(?:制定|制订|拟定|拟订|起草|编制|编写|出台|修订|修改|完善|印发|发布|草拟|颁布)[^，。；]{0,4}$/u;
const listed = /(?:》|〉)[、和及与]$/u;

/** The documents that a report or plan refers to and did not make itself. */
export function documentCitations(source: SourceText, span: Span): LegalBasisFact[] {
  const cited: LegalBasisFact[] = [];
  let ownList = false;
  for (const citation of findCitations(source, span, null)) {
    const before = source.shape.slice(Math.max(span.start, citation.evidence.start - 12), citation.evidence.start).replace(/\s+/gu, '');
    ownList = making.test(before) || (ownList && listed.test(before));
    if (!ownList) cited.push(citation);
  }
  return cited;
}
