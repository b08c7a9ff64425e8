import { useCitySwap } from './use-city-swap';

/** Cities in the order of their codes, or the other way round where the address says so. */
export function useOrderedCities<T extends { code: string }>(cities: readonly T[]): T[] {
  const [swapped] = useCitySwap();
  const ordered = [...cities].sort((a, b) => a.code.localeCompare(b.code));
  return swapped ? ordered.reverse() : ordered;
}
