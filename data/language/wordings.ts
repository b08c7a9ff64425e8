import { z } from 'zod';
import wordingsJson from './wordings.json' with { type: 'json' };
import { fold } from './fold.js';

const word = z.string().min(2);
const data = z
  .object({
    note: z.string(),
    same: z.array(z.array(word).min(2)),
    near: z.array(z.array(word).min(2)),
    implies: z.array(z.tuple([word, z.array(word).min(1)])),
  })
  .parse(wordingsJson);

/** same: one thing under two names; near: a neighbouring notion; implies: what a text says where the word is asked for. */
export type WordingRelation = 'same' | 'near' | 'implies';
export interface Wording {
  text: string;
  relation: WordingRelation;
  quality: number;
}

const qualities = { same: 0.97, near: 0.7, implies: 0.72 } as const satisfies Record<WordingRelation, number>;
const table = new Map<string, Map<string, WordingRelation>>();

function add(from: string, to: string, relation: WordingRelation): void {
  const [left, right] = [fold(from), fold(to)];
  if (left === right) return;
  const entry = table.get(left) ?? new Map<string, WordingRelation>();
  if (!entry.has(right)) entry.set(right, relation);
  table.set(left, entry);
}
for (const relation of ['same', 'near'] as const) {
  for (const group of data[relation]) for (const a of group) for (const b of group) add(a, b, relation);
}
for (const [from, to] of data.implies) for (const b of to) add(from, b, 'implies');

/** The other wordings under which a text may speak of `term`, from `wordings.json`; best first. */
export function wordingsOf(term: string): Wording[] {
  return [...(table.get(fold(term)) ?? [])]
    .map(([text, relation]) => ({ text, relation, quality: qualities[relation] }))
    .sort((a, b) => b.quality - a.quality);
}

/** All wordings that have a pair, longest first: to be looked for in a question before it is cut into words. */
export const pairedWordings: readonly string[] = [...table.keys()]
  .filter((w) => !w.includes('…'))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
