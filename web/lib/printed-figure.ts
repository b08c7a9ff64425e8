/** Comparators that a text prints behind the number with its unit, and those within; all others stand before the number. */
const behind = new Set(['左右', '以上', '以下', '以内', '上下', '之内']);
const within = new Set(['余', '多', '几']);

interface Figure {
  name: string;
  value: string;
  unit?: string | null;
  comparator?: string | null;
}

/** A figure in the order in which the text prints it: 不低于600亿元, 12%左右, 1920余人. What its name begins with is not said twice. */
export function printedFigure({ name, value, unit, comparator }: Figure): string {
  const measure = unit ?? '';
  if (!comparator || name.startsWith(comparator)) return value + measure;
  if (behind.has(comparator)) return value + measure + comparator;
  if (within.has(comparator)) return value + measure.replace(/^[十百千万亿]*/u, (multiplier) => multiplier + comparator);
  return comparator + value + measure;
}
