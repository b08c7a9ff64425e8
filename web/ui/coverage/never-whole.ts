/** A share as it is shown, with one decimal of a percentage: what is not whole is never rounded up to it. */
export const neverWhole = (share: number): number => (share === 1 ? 1 : Math.min(0.999, share));
