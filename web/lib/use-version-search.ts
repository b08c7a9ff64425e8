import { useLocation } from 'react-router';

/** Parts of an address that pick a version of a mandate. */
const parts = ['asOf', 'mandate'];

/** `?asOf=…` or `?mandate=…` of this address, for links that must not leave the version looked at; empty where it has none. */
export function useVersionSearch(): string {
  const given = new URLSearchParams(useLocation().search);
  const kept = new URLSearchParams();
  for (const part of parts) {
    const value = given.get(part);
    if (value) kept.set(part, value);
  }
  return kept.size > 0 ? `?${kept}` : '';
}
