import { z } from 'zod';
import { reformKinds, type ReformKind } from '../../../../graph-schema/model/vocabulary.js';
import words from './reform-kinds.json' with { type: 'json' };

const list = z.array(z.string().min(1));
const lexicon = z
  .object({
    about: z.string(),
    headings: z.array(z.object({ kind: z.enum(reformKinds), words: list })),
    items: z.array(z.object({ kind: z.enum([...reformKinds, 'TRANSFERRED'] as const), pattern: z.string() })),
    recipientAfter: list,
    recipientUntil: list,
  })
  .parse(words);

const items = lexicon.items.map(({ kind, pattern }) => ({ kind, expression: new RegExp(pattern, 'u') }));
export const recipientAfter: readonly string[] = [...lexicon.recipientAfter].sort((a, b) => b.length - a.length);
export const recipientUntil: readonly string[] = lexicon.recipientUntil;

/** The kind a group heading promises (整合的职责 → MERGED); null for words that are no such heading. */
export function headingKind(heading: string): ReformKind | null {
  const bare = heading.replace(/[\s。：:，；]+/gu, '');
  if (bare.length > 16) return null;
  return lexicon.headings.find(({ words: list }) => list.some((word) => bare.includes(word)))?.kind ?? null;
}

/** The kind an item's own words tell; TRANSFERRED where only the recipient says whether in or out; null where they are silent. */
export function itemKind(item: string): ReformKind | 'TRANSFERRED' | null {
  const bare = item.replace(/\s+/gu, '');
  return items.find(({ expression }) => expression.test(bare))?.kind ?? null;
}
