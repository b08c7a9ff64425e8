import { parseAsBoolean, useQueryState } from 'nuqs';

/** Whether cities stand in the reverse of their usual order (`?swap=true`), and how to change that. */
export function useCitySwap(): [boolean, () => void] {
  const [swapped, setSwapped] = useQueryState('swap', parseAsBoolean.withDefault(false).withOptions({ history: 'push' }));
  return [swapped, () => void setSwapped(!swapped)];
}
