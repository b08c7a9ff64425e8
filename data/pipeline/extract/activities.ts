import type { DocumentKind } from '../../../graph-schema/model/vocabulary.js';
import type { SourceText } from '../read/source-text.js';
import type { DocumentPart } from './document-part.js';
import { extractNotice } from './notice/extract-notice.js';
import { extractPlan } from './plan/extract-plan.js';
import { extractReport } from './report/extract-report.js';

/** Reads a document of a kind that tells of activities; null for a mandate and for what is neither. */
export function extractActivityDocument(kind: DocumentKind, source: SourceText): DocumentPart | null {
  switch (kind) {
    case 'NOTICE': return extractNotice(source);
    case 'WORK_REPORT': return extractReport(source);
    case 'WORK_PLAN': return extractPlan(source);
    case 'MANDATE':
    case 'OTHER': return null;
  }
}
