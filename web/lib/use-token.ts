import { useState } from 'react';
import { kept } from './kept';

const keptToken = kept('atlas.curator-token', 'inThisWindow');

/** The curator's token, kept for this window only, and the way to change it. */
export function useToken(): [string, (token: string) => void] {
  const [token, setToken] = useState(() => keptToken.read() ?? '');
  return [
    token,
    (next) => {
      keptToken.write(next);
      setToken(next);
    },
  ];
}
