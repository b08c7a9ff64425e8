import { z } from 'zod';
import type { IndicatorKind } from '../../../graph-schema/model/vocabulary.js';
import wordsJson from './figure-words.json' with { type: 'json' };

const words = z.array(z.string().min(1));
const data = z
  .object({
    note: z.string(),
    scopes: words,
    measuringComparators: words,
    sameOverAYear: z.array(z.tuple([z.string().min(1), z.string().min(1)])),
  })
  .parse(wordsJson);
const measuring = new Set(data.measuringComparators);

/** A figure as printed; see `IndicatorFact`. */
export interface Figure {
  kind: IndicatorKind;
  name: string;
  value: string;
  unit: string | null;
  comparator: string | null;
  period: string | null;
}

export interface FigurePoint<F extends Figure> {
  figure: F;
  /** The printed value as a number; null where it is none (数百). */
  number: number | null;
}

/** Figures that measure the same, each of its time. */
export interface FigureSeries<F extends Figure> {
  /** What is measured, as the latest of them prints it. */
  name: string;
  unit: string | null;
  /** By time; in one time targets before results. One point where nothing else measures the same. */
  points: FigurePoint<F>[];
}

/**
 * Sorts figures by what they measure: the same name, unit and kind of measure, and times of the same length (years with
 * years). Targets and results of one measure stand in one series, each keeping its kind, so that a target can be laid
 * beside its result; inputs and others stand apart. A figure without a time stands alone. Series are in the order in
 * which their first figure was given.
 */
export function figureSeries<F extends Figure>(figures: readonly F[]): FigureSeries<F>[] {
  const series = new Map<string, F[]>();
  figures.forEach((figure, index) => {
    const key = measureOf(figure) ?? `alone ${index}`;
    series.set(key, [...(series.get(key) ?? []), figure]);
  });
  return [...series.values()].map((same) => {
    const points = same
      .map((figure) => ({ figure, number: numberOf(figure.value) }))
      .sort((a, b) => compare(a.figure.period ?? '', b.figure.period ?? '') || order(a.figure) - order(b.figure));
    const { name, unit } = points.at(-1)!.figure;
    return { name, unit, points };
  });
}

function measureOf({ name, unit, kind, comparator, period }: Figure): string | null {
  if (period === null) return null;
  const year = period.length === 4;
  const plain = withoutScope(name.replace(/\s+/gu, ''));
  const measure = year ? data.sameOverAYear.reduce((text, [from, to]) => text.replaceAll(from, to), plain) : plain;
  const group = kind === 'TARGET' || kind === 'RESULT' ? 'MEASURED' : kind;
  const part = comparator !== null && measuring.has(comparator) && !measure.startsWith(comparator) ? comparator : '';
  return JSON.stringify([measure, part, unit, group, period.length]);
}

function withoutScope(name: string): string {
  const scope = data.scopes.find((word) => name.startsWith(word) && name.length > word.length + 1);
  return scope === undefined ? name : withoutScope(name.slice(scope.length));
}

const order = ({ kind }: Figure): number => (kind === 'TARGET' ? 0 : 1);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function numberOf(value: string): number | null {
  const plain = value.replaceAll(/[,，]/gu, '');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
