import type { Label } from './label.js';

/** A scored pair with what is expected of it. */
export interface Scored {
  score: number;
  label: Label;
}

export interface Measures {
  precision: number;
  recall: number;
  f1: number;
  /** Pairs that answer each other. */
  expected: number;
  suggested: number;
}

/** Precision, recall and F1 of taking all pairs from `threshold` on; pairs without a label are left out. */
export function measuresAt(pairs: readonly Scored[], threshold: number): Measures {
  const counted = pairs.filter(({ label }) => label !== null);
  const expected = counted.filter(({ label }) => label === 1).length;
  const suggested = counted.filter(({ score }) => score >= threshold);
  const right = suggested.filter(({ label }) => label === 1).length;
  return {
    precision: suggested.length === 0 ? 1 : right / suggested.length,
    recall: expected === 0 ? 1 : right / expected,
    f1: expected + suggested.length === 0 ? 1 : (2 * right) / (expected + suggested.length),
    expected,
    suggested: suggested.length,
  };
}

/** The threshold with the best F1 in hindsight, halfway between two scores, and that F1. */
export function bestThreshold(pairs: readonly Scored[]): { threshold: number; f1: number } {
  const counted = pairs.filter(({ label }) => label !== null).sort((a, b) => b.score - a.score);
  const expected = counted.filter(({ label }) => label === 1).length;
  let right = 0;
  const steps = counted.map(({ score, label }, index) => {
    right += label!;
    return { threshold: (score + (counted[index + 1]?.score ?? 0)) / 2, f1: (2 * right) / (index + 1 + expected) };
  });
  return steps.reduce((best, step) => (step.f1 > best.f1 ? step : best), { threshold: 1, f1: 0 });
}
