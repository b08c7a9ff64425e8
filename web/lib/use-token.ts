import { useState } from 'react';

const key = 'atlas.curator-token';

/** The curator's token, kept for this window only, and the way to change it. */
export function useToken(): [string, (token: string) => void] {
  const [token, setToken] = useState(() => window.sessionStorage.getItem(key) ?? '');
  return [
    token,
    (next) => {
      window.sessionStorage.setItem(key, next);
      setToken(next);
    },
  ];
}
