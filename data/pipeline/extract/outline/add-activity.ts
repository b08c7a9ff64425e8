import { textOf } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import type { DocumentPart } from '../document-part.js';
import { extractIndicators } from '../indicator/extract-indicators.js';
import type { PassageKind } from '../indicator/figure-kind.js';
import type { Ledger } from '../mandate/ledger.js';
import type { Passage } from './passages.js';
import { yearIn, type SectionRole } from './section-words.js';

const figures: Record<SectionRole, PassageKind> = {
  GENERAL: 'TARGET',
  TARGETS: 'TARGET',
  TASKS: 'PLAN',
  RESULTS: 'RESULT',
  TELLING: 'TELLING',
};

/**
 * Adds what a passage of a report or plan says: an activity with its figures; from targets the figures alone; a general
 * requirement is evidence of the document, with what figures it has.
 */
export function addActivity(source: SourceText, part: DocumentPart, passage: Passage, ledger: Ledger, unit: string | null = null): void {
  const { span, role, path, period, group } = passage;
  const year = period ?? (role === 'TELLING' ? yearIn(source.shape.slice(span.start, span.end)) : null);
  const evidence = { ...span, quote: source.slice(span.start, span.end), path };
  const isActivity = role === 'TASKS' || role === 'RESULTS' || role === 'TELLING';
  if (isActivity) {
    part.activities.push({
      kind: role === 'TASKS' ? 'PLANNED' : 'REPORTED',
      text: textOf(evidence.quote),
      group,
      period: year,
      actors: unit === null ? [] : [unit],
      divisions: [],
      unit,
      evidence,
    });
  }
  const indicators = extractIndicators(source, {
    span,
    path,
    period: year,
    kind: figures[role],
    subject: unit,
    activity: isActivity ? part.activities.length - 1 : null,
  });
  part.indicators.push(...indicators);
  if (!isActivity && (role === 'GENERAL' || indicators.length === 0)) part.document.evidence.push(evidence);
  ledger.fact(span, isActivity ? 'Activity' : role === 'TARGETS' && indicators.length > 0 ? 'Indicator' : 'Document');
}
