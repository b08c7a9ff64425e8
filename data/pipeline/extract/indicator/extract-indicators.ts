import type { IndicatorFact } from '../../facts/activity.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { statementSpans } from '../../text/sentence-spans.js';
import { figureKind, type PassageKind } from './figure-kind.js';
import { figureWords } from './figure-words.js';
import { findFigures, type Figure } from './find-figures.js';
import { listVerbOf } from './name-lists.js';
import { nameFigure, type Named } from './name-figure.js';
import type { NamingContext } from './naming-context.js';
import { wordsWithout } from './words-without.js';
import { segmentsOf, type Segment } from './segments.js';

const reach = 200;
const longestEvidence = 600;

/** A stretch of a document whose figures are wanted, and what is known of it. */
export interface FigurePassage {
  span: Span;
  kind: PassageKind;
  /** ISO date of the time the passage is about, in the precision known. */
  period: string | null;
  /** Who it is about throughout (a unit), or null. */
  subject: string | null;
  /** Printed numbers that lead to it. */
  path: string | null;
  /** Index of the activity that holds it. */
  activity: number | null;
}

/**
 * The figures of a passage, in order. `evidence` is the clause of the figure with its punctuation, from the beginning
 * of the sentence where the name takes its subject from there.
 */
export function extractIndicators(source: SourceText, passage: FigurePassage): IndicatorFact[] {
  const { shape } = source;
  const figures = findFigures(shape, passage.span);
  const found: IndicatorFact[] = [];
  let earlier = '';
  let next = 0;
  for (const sentence of statementSpans(shape, passage.span)) {
    const first = next;
    while (next < figures.length && figures[next]!.number.start < sentence.end) next++;
    const own = figures.slice(first, next);
    const segments = own.length > 0 ? segmentsOf(shape, sentence, own) : [];
    const context: NamingContext = {
      source,
      subject: passage.subject,
      segments,
      earlier,
      lastName: null,
      listVerb: null,
      knownSubject: null,
    };
    for (const segment of segments) {
      for (const figure of segment.figures) {
        const named = nameFigure(figure, segment, context);
        if (!named.compares) context.lastName = named.name;
        found.push(indicator(source, passage, sentence, segment, figure, named));
      }
      context.listVerb = listVerbOf(segment, context) ?? context.listVerb;
    }
    // behind a semicolon something new begins
    earlier = shape[sentence.end - 1] === '；' ? '' : wordsWithout(source, sentence, own).replace(/[。！？；]$/u, '');
  }
  return found;
}

function indicator(
  source: SourceText,
  passage: FigurePassage,
  sentence: Span,
  segment: Segment,
  figure: Figure,
  named: Named,
): IndicatorFact {
  const { shape } = source;
  const { clause } = segment;
  // words far away say nothing of a figure, and a text without punctuation must not cost its square
  const from = (start: number) => Math.max(start, figure.number.start - reach);
  const to = (end: number) => Math.min(end, figure.whole.end + reach);
  const lead = shape.slice(from(segment.span.start), figure.number.start);
  const words = {
    lead,
    tail: shape.slice(figure.whole.end, to(clause.end)),
    clause: shape.slice(from(clause.start), to(clause.end)),
    sentence: shape.slice(from(sentence.start), to(sentence.end)),
  };
  const evidence = evidenceSpan(sentence, segment, named);
  return {
    kind: figureKind(figure, passage.kind, words),
    name: named.name,
    value: figure.value,
    unit: figure.unit,
    comparator: figure.comparator ?? leadingComparator(lead),
    period: passage.period,
    evidence: { ...evidence, quote: source.slice(evidence.start, evidence.end), path: passage.path },
    activity: passage.activity,
  };
}

/** A name whose subject stands in an earlier clause is only proved together with that clause. */
function evidenceSpan(sentence: Span, { clause, span }: Segment, named: Named): Span {
  const start = named.inherits ? sentence.start : clause.start;
  return clause.end - start <= longestEvidence ? { start, end: clause.end } : span;
}

const adverbs = /^ *(?:全年|力争|确保|实现)*/u;

function leadingComparator(lead: string): string | null {
  const words = lead.replace(adverbs, '');
  return figureWords.comparatorsLeading.find((word) => words.startsWith(word)) ?? null;
}
