import type { ActivityKind, IndicatorKind } from '../../../graph-schema/model/vocabulary.js';
import type { Quote, Span } from './span.js';

/** Something planned, required of somebody, or reported as done. */
export interface ActivityFact {
  kind: ActivityKind;
  text: string;
  /** The printed heading it stands under (（一）全力以赴稳定工业增长), without its number. */
  group: string | null;
  period: string | null;
  /** Who must do it or did it, as printed; the department's own short name included. */
  actors: string[];
  /** Divisions of the department that the text names in it (规划投资处). */
  divisions: { name: string; evidence: Quote }[];
  /** Name of the affiliated unit it is an achievement of. */
  unit: string | null;
  evidence: Quote;
}

/** A figure. `value` as printed, without unit. */
export interface IndicatorFact {
  kind: IndicatorKind;
  /** What it measures: 规模以上工业增加值同比增长. */
  name: string;
  value: string;
  unit: string | null;
  /** 左右, 以上, 不低于, 超过, 净增 … as printed. */
  comparator: string | null;
  /** ISO date in the precision known: 2015, 2015-02. */
  period: string | null;
  evidence: Quote;
  /** Index into the document's activities of the one whose span holds it; null for one outside any. */
  activity: number | null;
}

/** What a span of the body was read as: a fact, a heading, or furniture. Every non-space character has one, or is unassigned. */
export interface SpanUse extends Span {
  use: 'FACT' | 'HEADING' | 'FURNITURE';
  /** The rule or fact kind: `Duty`, `heading`, `navigation` … */
  kind: string;
}
