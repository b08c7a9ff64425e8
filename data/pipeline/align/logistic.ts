/** The probability that a weighted sum of features stands for, 0–1. `weights.bias` is added. */
export function logistic<Values extends Readonly<Record<string, number>>>(
  weights: Readonly<Record<Extract<keyof Values, string> | 'bias', number>>,
  values: Values,
): number {
  let sum = weights.bias;
  for (const name in values) sum += weights[name] * values[name]!;
  return 1 / (1 + Math.exp(-sum));
}

/** The inverse of the logistic function, between -14 and 14. */
export const logit = (probability: number): number => Math.log(Math.max(1e-6, probability) / Math.max(1e-6, 1 - probability));
