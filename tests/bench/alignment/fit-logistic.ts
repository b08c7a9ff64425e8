/** One example: values of the features, what is expected, and how much it counts. */
export interface Example {
  values: readonly number[];
  expected: 0 | 1;
  weight: number;
}

/**
 * Fits a logistic regression by Newton's method with a ridge penalty on all weights but the bias.
 *
 * @returns the weights, the bias last
 */
export function fitLogistic(examples: readonly Example[], penalty: number): number[] {
  const size = examples[0]!.values.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 40; round++) {
    const gradient = weights.map((weight, i) => (i < size - 1 ? penalty * weight : 0));
    const curvature = weights.map((_, i) => weights.map((_w, j) => (i === j ? (i < size - 1 ? penalty : 1e-9) : 0)));
    for (const { values, expected, weight } of examples) {
      const row = [...values, 1];
      const probability = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
      const slope = Math.max(1e-6, probability * (1 - probability)) * weight;
      for (let i = 0; i < size; i++) {
        gradient[i]! += (probability - expected) * weight * row[i]!;
        for (let j = 0; j < size; j++) curvature[i]![j]! += slope * row[i]! * row[j]!;
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight - step[i]!);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** Solves a system of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let r = i + 1; r < size; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let r = 0; r < size; r++) {
      if (r === i) continue;
      const factor = rows[r]![i]! / rows[i]![i]!;
      if (factor !== 0) for (let c = i; c <= size; c++) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
