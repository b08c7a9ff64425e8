import { z } from 'zod';
import wordsJson from './division-words.json' with { type: 'json' };

const word = z.string().min(1);
const data = z
  .object({
    note: z.string(),
    suffixes: z.array(word),
    fillers: z.array(word),
    internal: z.array(word),
    domains: z.array(z.object({ name: z.array(word).min(1), text: z.array(z.tuple([word, z.number().gt(0).max(1)])).min(1) })),
  })
  .parse(wordsJson);

/** Longest first. */
const byLength = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length);

/** What ends the name of a division, longest first. */
export const suffixes = byLength(data.suffixes);
export const fillers: ReadonlySet<string> = new Set(data.fillers);
/** Names of divisions that serve the department itself. */
export const internalNames: ReadonlySet<string> = new Set(data.internal);

const domainOf = new Map<string, readonly (readonly [string, number])[]>();
for (const domain of data.domains) {
  for (const name of domain.name) domainOf.set(name, [...(domainOf.get(name) ?? []), ...domain.text]);
}

/** Words of division names that have an entry, longest first. */
export const domainNames = byLength([...domainOf.keys()]);

/** By which words duties speak of the field that a division's name names with `word`, with how surely. */
export const domainWordsOf = (name: string): readonly (readonly [string, number])[] => domainOf.get(name) ?? [];
