import type { LegalBasisFact } from '../../facts/organization.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { findCitations } from '../mandate/legal-basis.js';

// a document that the department is to write, or wrote, is its product and not one that it follows
const making = /(?:制定|制订|拟定|拟订|起草|编制|编写|出台|修订|修改|完善|印发|发布|草拟|颁布)[^，。；]{0,4}$/u;
const listed = /(?:》|〉)[、和及与]$/u;

/** The documents that a report or plan refers to and did not make itself, with who issued them as far as it says. */
export function documentCitations(source: SourceText, span: Span): LegalBasisFact[] {
  const cited: LegalBasisFact[] = [];
  if (!source.shape.slice(span.start, span.end).includes('《')) return cited;
  let ownList = false;
  for (const citation of findCitations(source, span, null)) {
    const before = source.shape.slice(Math.max(span.start, citation.evidence.start - 12), citation.evidence.start).replace(/\s+/gu, '');
    ownList = making.test(before) || (ownList && listed.test(before));
    if (ownList) continue;
    const issuers = citation.issuers.length > 0 ? citation.issuers : issuerBefore(source.shape, citation.evidence.start);
    const last = cited.at(-1);
    // of several titles side by side the issuer is printed once
    cited.push({ ...citation, issuers: issuers.length === 0 && last && listed.test(before) ? last.issuers : issuers });
  }
  return cited;
}

/** The issuer printed before a title (省政府办公厅《关于…》), up to the word that governs it. */
function issuerBefore(shape: string, at: number): string[] {
  const issuer = /[\u4e00-\u9fff]{2,24}(?:办公厅|办公室|人民政府|政府|委员会|委|局|厅|部|院|署)(?=(?:印发|发布|出台|下发|制定)?的?$)/u.exec(
    shape.slice(Math.max(0, at - 30), at),
  )?.[0];
  const name = issuer?.split(/落实|贯彻|按照|根据|依据|执行|遵照|转发|[和及与对]/u).at(-1) ?? '';
  return name.length > 2 ? [name] : [];
}
