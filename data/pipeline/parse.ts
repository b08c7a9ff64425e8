import type { DocumentKind } from '../../graph-schema/model/vocabulary.js';
import { auditDocument } from './audit/audit-document.js';
import { auditQuotes } from './audit/quotes.js';
import { findUnassigned } from './audit/unassigned.js';
import { cleanText } from './clean/clean-text.js';
import { toPrinted } from './clean/to-printed.js';
import { emptyPart, type DocumentPart } from './extract/document-part.js';
import { detectKind } from './extract/document-kind/detect-kind.js';
import { extractNotice } from './extract/notice/extract-notice.js';
import { extractPlan } from './extract/plan/extract-plan.js';
import { extractReport } from './extract/report/extract-report.js';
import { extractMandate } from './extract/mandate/extract-mandate.js';
import type { ParsedDocument } from './facts/document.js';
import { readSource } from './read/read-source.js';
import type { SourceText } from './read/source-text.js';

const readers: Record<DocumentKind, (source: SourceText) => DocumentPart> = {
  MANDATE: extractMandate,
  NOTICE: extractNotice,
  WORK_REPORT: extractReport,
  WORK_PLAN: extractPlan,
  OTHER: emptyPart,
};

/**
 * Reads one document from its bytes alone: kind, facts, what was left unread, and what is wrong. Nothing is looked up
 * outside the text. `kind` overrides what the text itself suggests.
 * @throws ReadError where the bytes are no readable text.
 */
export function parseDocument(bytes: Uint8Array, options: { kind?: DocumentKind } = {}): ParsedDocument {
  const printed = readSource(bytes);
  const clean = cleanText(printed);
  const { source } = clean;
  const kind = options.kind ?? detectKind(source);
  const part = readers[kind](source);
  const unassigned = findUnassigned(source, part.uses);
  toPrinted(clean, printed, [part, unassigned]);
  const facts = {
    ...part,
    document: {
      ...part.document,
      kind,
      sha256: printed.sha256,
      repeats: printed.copies.length + 1,
      format: printed.format,
      encoding: printed.encoding,
      text: printed.text,
      length: printed.length,
      copies: [...printed.copies],
    },
    unassigned: unassigned.map(({ start, end }) => ({ start, end, text: printed.slice(start, end) })),
  };
  return { ...facts, problems: [...part.problems, ...auditQuotes(printed, facts), ...auditDocument({ ...facts, problems: [] })] };
}
