/** For a confidence of 95 %. */
const z = 1.96;

/** The upper end of the 95 % Wilson interval of a share: `part` of `whole` (more than 0) were seen. */
export function wilsonUpper(part: number, whole: number): number {
  const share = part / whole;
  const spread = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  return Math.min(1, (share + z ** 2 / (2 * whole) + spread) / (1 + z ** 2 / whole));
}
