import type { IndicatorFact } from '../../facts/activity.js';
import type { Span } from '../../facts/span.js';
import type { SourceText } from '../../read/source-text.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import { figureKind, type PassageKind } from './figure-kind.js';
import { figureWords } from './figure-words.js';
import { findFigures, type Figure } from './find-figures.js';
import { nameFigure, type Named, type NamingContext } from './name-figure.js';
import { wordsWithout } from './words-without.js';
import { segmentsOf, type Segment } from './segments.js';

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
  for (const sentence of sentenceSpans(shape, passage.span)) {
    const own = figures.filter(({ number }) => sentence.start <= number.start && number.start < sentence.end);
    const segments = own.length > 0 ? segmentsOf(shape, sentence, own) : [];
    const context: NamingContext = { source, subject: passage.subject, segments, earlier, lastName: null };
    for (const segment of segments) {
      for (const figure of segment.figures) {
        const named = nameFigure(figure, segment, context);
        if (context.lastName === null || !named.name.startsWith(context.lastName)) context.lastName = named.name;
        found.push(indicator(source, passage, sentence, segment, figure, named));
      }
    }
    earlier = wordsWithout(source, sentence, own).replace(/[。！？]$/u, '');
  }
  return found;
}

function indicator(
  source: SourceText, passage: FigurePassage, sentence: Span, segment: Segment, figure: Figure, named: Named,
): IndicatorFact {
  const { shape } = source;
  const { clause } = segment;
  const lead = shape.slice(segment.span.start, figure.number.start);
  const words = {
    lead, tail: shape.slice(figure.whole.end, clause.end), clause: shape.slice(clause.start, clause.end),
    sentence: shape.slice(sentence.start, sentence.end),
  };
  // a name whose subject stands in an earlier clause is only proved together with that clause
  const evidence = { start: named.inherits ? sentence.start : clause.start, end: clause.end };
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

const adverbs = /^ *(?:全年|力争|确保|实现)*/u;

function leadingComparator(lead: string): string | null {
  const words = lead.replace(adverbs, '');
  return figureWords.comparatorsLeading.find((word) => words.startsWith(word)) ?? null;
}
