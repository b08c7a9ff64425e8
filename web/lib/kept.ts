/** Something small that this browser keeps under a key, for good or for this window only. */
export interface Kept {
  /** Null where nothing is kept. */
  read(): string | null;
  write(value: string): void;
}

/** A browser may close its storage; what was chosen then holds until the page is left. */
export function kept(key: string, howLong: 'forGood' | 'inThisWindow' = 'forGood'): Kept {
  let here: string | null = null;
  const storage = (): Storage => (howLong === 'forGood' ? window.localStorage : window.sessionStorage);
  return {
    read: () => {
      try {
        return storage().getItem(key) ?? here;
      } catch {
        return here;
      }
    },
    write: (value) => {
      here = value;
      try {
        storage().setItem(key, value);
      } catch {
        // kept above until the page is left
      }
    },
  };
}
