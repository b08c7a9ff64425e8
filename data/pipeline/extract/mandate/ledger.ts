import type { SpanUse } from '../../facts/activity.js';
import type { Problem } from '../../facts/document.js';
import type { Span } from '../../facts/span.js';
import type { Section } from '../../segment/section.js';

/** Keeps what was read as what, and what was wrong, while a document is extracted. */
export class Ledger {
  readonly uses: SpanUse[] = [];
  readonly problems: Problem[] = [];

  fact(span: Span, kind: string): void {
    this.uses.push({ start: span.start, end: span.end, use: 'FACT', kind });
  }

  heading(span: Span, kind = 'heading'): void {
    if (span.end > span.start) this.uses.push({ start: span.start, end: span.end, use: 'HEADING', kind });
  }

  furniture(span: Span, kind: string): void {
    if (span.end > span.start) this.uses.push({ start: span.start, end: span.end, use: 'FURNITURE', kind });
  }

  /** The printed number of a section that was used. */
  number(section: Section): void {
    this.heading(section.marker, 'number');
  }

  warn(rule: string, message: string, span: Span | null): void {
    this.problems.push({ rule, message, start: span?.start ?? null, end: span?.end ?? null, severity: 'warning' });
  }
}
