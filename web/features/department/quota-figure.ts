/** A quota as figures: `294`, `2–3`, `≥ 5`; null where a rule stands instead of a figure. */
export function quotaFigure({ min, max }: { min?: number | null; max?: number | null }): string | null {
  if (min != null && max != null) return min === max ? `${min}` : `${min}–${max}`;
  if (min != null) return `≥ ${min}`;
  if (max != null) return `≤ ${max}`;
  return null;
}
