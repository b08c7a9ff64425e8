import { useComputedColorScheme } from '@mantine/core';
import type { Scheme } from './tokens';

/** The scheme that is shown now; `auto` is resolved by the system's setting. */
export function useScheme(): Scheme {
  return useComputedColorScheme('light', { getInitialValueInEffect: false });
}
